// Tests what is said of an evening, and that what waits over the limit is shown on the ruler.
import type { DayView, ItemView } from '../items/answers'
import { standingOf } from './day-standing'

const TODAY = '2026-09-09'

const item = (subject: ItemView['subject'], counted: number, state: ItemView['state']): ItemView => ({
  itemId: `${subject}-${state}`,
  subject,
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '',
  pages: '',
  content: '练习',
  minutes: counted,
  counted,
  layers: [],
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  groupName: null,
  teacherName: '唐一鸣',
  isOwn: false,
  state,
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
})

const day = (total: number, items: readonly ItemView[], more: Partial<DayView> = {}): DayView => ({
  date: TODAY,
  isBeforeDaysOff: false,
  cap: 60,
  total,
  left: 60 - total,
  releaseAt: null,
  releasedAt: null,
  releasedByName: null,
  note: '',
  items: [...items],
  ...more,
})

const chinese = item('CHINESE', 25, 'APPROVED')
const english = item('ENGLISH', 15, 'APPROVED')

test.each([
  ['能发', day(40, [chinese, english])],
  ['等审', day(45, [chinese, item('MATHEMATICS', 20, 'SUBMITTED')])],
  ['计划', day(25, [chinese], { date: '2026-09-10' })],
  ['已发', day(25, [item('CHINESE', 25, 'PUBLISHED')], { releasedAt: 1 })],
  ['没发', day(25, [chinese], { date: '2026-09-08' })],
  ['没有', day(0, [item('CHINESE', 25, 'WITHDRAWN'), item('ENGLISH', 5, 'RETURNED')])],
  ['超 8 分钟', day(40, [chinese, english, item('MATHEMATICS', 28, 'ASKED')])],
])('%s', (word, view) => expect(standingOf(view, TODAY).word).toBe(word))

test('what the lead was asked for is on the ruler and in the sum', () => {
  const { total, over, parts } = standingOf(day(40, [chinese, english, item('MATHEMATICS', 28, 'ASKED')]), TODAY)
  expect({ total, over, named: parts.map(({ name }) => name) }).toEqual({
    total: 68,
    over: 8,
    named: ['语文', '英语', '数学'],
  })
})
