// Tests what the lead is offered for each item that waits, and what one tap approves together.
import type { Waiting } from './answers'
import { fittingTogether, judge } from './waiting-judgment'

const item = (more: Partial<Waiting['item']>): Waiting['item'] => ({
  itemId: 'item',
  subject: 'MATHEMATICS',
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '',
  pages: '',
  content: '练习',
  minutes: 28,
  counted: 28,
  layers: [],
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  groupName: null,
  teacherName: '唐一鸣',
  isOwn: false,
  state: 'SUBMITTED',
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

const waiting = (more: Partial<Waiting>, of: Partial<Waiting['item']> = {}): Waiting => ({
  homeroomId: 'qinghe-3-2',
  name: '三(2)班',
  date: '2026-09-09',
  item: item(of),
  total: 45,
  cap: 60,
  fits: 28,
  ...more,
})

test.each([
  ['within the limit', waiting({}), { kind: 'fits' }],
  ['exactly at it', waiting({ total: 60 }), { kind: 'fits' }],
  ['one minute over', waiting({ total: 61, fits: 27 }), { kind: 'trim', minutes: 27 }],
  ['nothing left', waiting({ total: 88, fits: 0 }), { kind: 'full' }],
  ['spoken on a full evening', waiting({ total: 61, fits: 0 }, { counted: 0, kind: 'ORAL' }), { kind: 'fits' }],
  ['looks like copying', waiting({}, { doubt: 'REPETITIVE' }), { kind: 'doubted' }],
])('%s', (_, given, expected) => expect(judge(given)).toEqual(expected))

test('two that wait over the limit are not both taken where only one fits', () => {
  const first = waiting({ total: 55 }, { itemId: 'one', state: 'ASKED', counted: 15 })
  const second = waiting({ total: 52 }, { itemId: 'two', state: 'ASKED', counted: 12 })
  const elsewhere = waiting({ total: 52, homeroomId: 'qinghe-3-1' }, { itemId: 'three', state: 'ASKED', counted: 12 })
  expect(fittingTogether([first, second, elsewhere]).map((each) => each.item.itemId)).toEqual(['one', 'three'])
})

test('what was handed in within the limit has its minutes already', () => {
  const both = ['one', 'two'].map((itemId) => waiting({ total: 58 }, { itemId }))
  expect(fittingTogether(both)).toHaveLength(2)
})
