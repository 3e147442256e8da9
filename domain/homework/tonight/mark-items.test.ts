// Tests what a family may mark, and when.
import { instantOf } from '../../values/school-date'
import { EVENING, exampleItem } from './example-day'
import { type HomeworkEvening, newEvening } from './homework-evening'
import { type Marking, markItems } from './mark-items'
import { markCases } from './mark-items.cases'

const child = { _id: 'own', schoolId: 'qinghe', homeroomId: 'qinghe-3-2' }
const empty = newEvening(child, EVENING, 1)
const first = { itemId: 'chinese', by: 'mother', at: 1 }
const stop = { ...first, subject: 'CHINESE', teacherId: 'li', where: null } as const

const marking = (more: Partial<Marking>): Marking => ({
  items: [exampleItem()],
  mark: 'SEEN',
  undo: false,
  where: '',
  by: 'father',
  grade: 3,
  today: EVENING,
  now: instantOf(EVENING, '21:20'),
  ...more,
})

const LISTS = { SEEN: 'seen', DONE: 'done', STOPPED: 'stopped' } as const

test.each(markCases)(
  '$name ($at): $expected',
  ({ mark, undo = false, at, done = false, stopped = false, expected }) => {
    const evening: HomeworkEvening = { ...empty, done: done ? [first] : [], stopped: stopped ? [stop] : [] }
    const outcome = markItems(evening, marking({ mark, undo, now: instantOf(EVENING, at) }))
    expect(outcome.ok ? outcome.value[LISTS[mark]].length : outcome.error.code).toBe(expected)
  },
)

test('several at once; what is marked keeps its first instant and its first hand', () => {
  const items = [exampleItem(), exampleItem({ itemId: 'math', subject: 'MATHEMATICS' })]
  const outcome = markItems({ ...empty, seen: [first] }, marking({ items }))
  const now = instantOf(EVENING, '21:20')
  expect(outcome.ok && outcome.value.seen).toEqual([first, { itemId: 'math', by: 'father', at: now }])
})

test('a stop knows its teacher and subject, and where, if the family said', () => {
  const said = markItems(empty, marking({ mark: 'STOPPED', where: '第 5 题' }))
  expect(said.ok && said.value.stopped).toMatchObject([{ subject: 'CHINESE', teacherId: 'li', where: '第 5 题' }])
  const unsaid = markItems(empty, marking({ mark: 'STOPPED' }))
  expect(unsaid.ok && unsaid.value.stopped).toMatchObject([{ where: null }])
})

test('a mark on another item is none on this one', () => {
  const outcome = markItems({ ...empty, done: [{ ...first, itemId: 'math' }] }, marking({ mark: 'STOPPED' }))
  expect(outcome.ok && outcome.value.stopped).toHaveLength(1)
})
