// Tests what a phone's marks do: the count, families asked once, and nothing for marks sent again.
import { schoolDate } from '../../values/school-date'
import { afterMarks, type Coming } from './after-marks'
import type { RollMarkKind } from './roll-call'

const DAY = schoolDate('2026-10-14')
const key = { planId: 'plan', schoolId: 's', courseId: 'robot', date: DAY }
const day = { absences: [], early: null, collector: null, stay: null, asked: [] }
const child = (pupilId: string, isAway = false) => ({ pupilId, isAway, day })
const session = { date: DAY, from: '16:30', until: '17:30', lessons: 1, place: '', teacherName: '' }
const about = { key, expected: { session, children: [child('a'), child('b'), child('ill', true)] }, hasBegun: true }

const mark = (seq: number, pupilId: string, kind: RollMarkKind) => ({
  device: 'phone-one',
  seq,
  pupilId,
  mark: kind,
  seen: 0,
  by: 'teacher',
  at: 0,
})
const coming = (marks: Coming['marks'], heads: number | null = null): Coming => ({
  marks,
  guests: [],
  counted: heads === null ? null : { device: 'phone-one', heads, seen: 0 },
  by: 'teacher',
  now: 1,
})

test('a missing child’s family is asked, once; who is away by its word is not', () => {
  const first = afterMarks(null, coming([mark(1, 'a', 'MISSING'), mark(2, 'ill', 'MISSING')]), about)
  expect(first).toMatchObject({ toAsk: ['a'], found: [], rollCall: { rev: 1, asked: ['a'] } })
  const again = afterMarks(first.rollCall, coming([mark(1, 'a', 'MISSING')]), about)
  expect(again).toMatchObject({ toAsk: [], rollCall: first.rollCall })
  const seen = afterMarks(first.rollCall, coming([mark(3, 'a', 'PRESENT')]), about)
  expect(seen).toMatchObject({ toAsk: [], found: ['a'], rollCall: { rev: 2, asked: ['a'] } })
})

test('before the lesson nobody is asked; what was marked then is asked for when it has begun', () => {
  const early = afterMarks(null, coming([mark(1, 'a', 'MISSING')]), { ...about, hasBegun: false })
  expect(early.toAsk).toEqual([])
  expect(afterMarks(early.rollCall, coming([]), about).toAsk).toEqual(['a'])
})

test.each([
  [1, false],
  [2, true],
  [3, false],
])('two present, %i counted', (heads, expected) => {
  const both = [mark(1, 'a', 'PRESENT'), mark(2, 'b', 'PRESENT')]
  const { countAgrees, rollCall } = afterMarks(null, coming(both, heads), about)
  expect([countAgrees, rollCall.counted?.heads ?? null]).toEqual([expected, expected ? heads : null])
  // The marks stay, whatever the number.
  expect(rollCall.marks).toHaveLength(2)
})

test('the count is that of the counting phone’s screen: what another marked meanwhile is a conflict, not a wrong count', () => {
  const other = afterMarks(null, coming([{ ...mark(1, 'b', 'MISSING'), device: 'phone-two' }]), about)
  const both = [mark(1, 'a', 'PRESENT'), mark(2, 'b', 'PRESENT')]
  expect(afterMarks(other.rollCall, coming(both, 2), about)).toMatchObject({ countAgrees: true, toAsk: [] })
})

test('a guest is a head: the number is that of the children and of who stands there besides', () => {
  const both = [mark(1, 'a', 'PRESENT'), mark(2, 'b', 'PRESENT')]
  const guest = { device: 'phone-one', seq: 3, name: '小宇', homeroomName: '', note: '', at: 0 }
  const written = afterMarks(null, { ...coming(both, 3), guests: [guest] }, about)
  expect(written).toMatchObject({ countAgrees: true, hasNewGuests: true, rollCall: { rev: 1 } })
  const again = afterMarks(written.rollCall, { ...coming(both, 3), guests: [guest] }, about)
  expect(again).toMatchObject({ countAgrees: true, hasNewGuests: false, rollCall: written.rollCall })
  expect(afterMarks(null, { ...coming(both, 2), guests: [guest] }, about).countAgrees).toBe(false)
})
