// Tests the ruler while an item is written: minutes left now, of the fullest class first.
import type { DayView, ItemView, PostingClass } from './answers'
import { roomLeft } from './room-left'
import { EMPTY_TEXT, type WrittenHomework } from './written-homework'

const item = (itemId: string, more: Partial<ItemView>): ItemView => ({
  itemId,
  subject: 'CHINESE',
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '',
  pages: '',
  content: '生字 8 个',
  minutes: 25,
  counted: 25,
  layers: [],
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  groupName: null,
  teacherName: '李文澜',
  isOwn: false,
  state: 'APPROVED',
  submittedAt: 0,
  doubt: null,
  decidedByName: null,
  decidedAt: null,
  askedMinutes: null,
  remark: null,
  publishedAt: null,
  collected: null,
  marked: null,
  markedAt: null,
  isOverdue: false,
  version: 1,
  earlier: [],
  ...more,
})

function day(total: number, items: readonly ItemView[]): DayView {
  return {
    date: '2026-09-09',
    isBeforeDaysOff: false,
    cap: 60,
    total,
    left: 60 - total,
    releaseAt: null,
    releasedAt: null,
    releasedByName: null,
    note: '',
    items: [...items],
  }
}

const homeroom = (homeroomId: string, only: DayView): PostingClass => ({
  homeroomId,
  name: homeroomId,
  grade: 3,
  subjects: ['MATHEMATICS'],
  bedtime: '21:20',
  carePupils: 0,
  days: [only],
})

const written = (more: Partial<WrittenHomework>): WrittenHomework => ({
  ...EMPTY_TEXT,
  homeroomIds: ['a', 'b'],
  groupId: null,
  subject: 'MATHEMATICS',
  date: '2026-09-09',
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  ...more,
})

const chinese = item('one', {})
const english = item('two', { subject: 'ENGLISH', minutes: 15, counted: 15 })
const classes = [homeroom('a', day(25, [chinese])), homeroom('b', day(40, [chinese, english]))]

test('the fullest class comes first, with what is left of its limit', () => {
  const rooms = roomLeft(classes, written({ minutes: '15' }))
  expect(rooms.map((room) => [room.homeroom.homeroomId, room.total, room.left])).toEqual([
    ['b', 55, 5],
    ['a', 40, 20],
  ])
  expect(rooms[0]?.parts.map(({ name, minutes }) => `${name} ${minutes}`)).toEqual(['语文 25', '英语 15', '你这项 15'])
})

test('over the limit there is less than nothing left', () => {
  expect(roomLeft(classes, written({ minutes: '28' }))[0]).toMatchObject({ total: 68, left: -8 })
  expect(roomLeft(classes, written({ minutes: '1000000000' }))[0]).toMatchObject({ total: 40, isTooLong: true })
})

test('what is spoken, done in school or not yet a number takes nothing', () => {
  expect(roomLeft(classes, written({ kind: 'ORAL' }))[0]).toMatchObject({ total: 40 })
  expect(roomLeft(classes, written({ place: 'SCHOOL' }))[0]).toMatchObject({ total: 40 })
  expect(roomLeft(classes, written({ minutes: '' }))[0]).toMatchObject({ total: 40 })
})

test('of layers the longest counts', () => {
  const layers = [
    { name: '都做', content: '1–3 题', minutes: '11' },
    { name: '想多做的', content: '1–4 题', minutes: '15' },
  ]
  expect(roomLeft(classes, written({ minutes: '5', layers }))[0]).toMatchObject({ total: 55 })
})

test('written anew, an item gives its own minutes back first; one that waits over the limit had none', () => {
  const own = item('own', { subject: 'MATHEMATICS', minutes: 20, counted: 20, isOwn: true })
  const full = [homeroom('a', day(45, [chinese, own]))]
  expect(roomLeft(full, written({ minutes: '30' }), own)[0]).toMatchObject({ total: 55, left: 5 })
  const asked = { ...own, state: 'ASKED' as const }
  expect(roomLeft([homeroom('a', day(25, [chinese, asked]))], written({ minutes: '30' }), asked)[0]?.total).toBe(55)
})
