// Tests each fault of a list, and the sentences and waiting orders made from a result.
import { checkList, type ListFaultCode } from './check-list'
import type { DrawList } from './draw-list'
import { exampleCourse, exampleList, exampleRow, exampleTogether } from './example-list'
import { outcomeText } from './outcome-text'
import { waitingOrder } from './waiting-order'

const courses = [exampleCourse('chess', 2, ['2 16:30-17:30']), exampleCourse('clay', 1, ['3 16:00-17:00'])]
const rows = [exampleRow('a', ['chess', 'clay']), exampleRow('b', ['chess'])]
const sound = exampleList({ courses, rows, together: [exampleTogether('a/chess b/chess')] })

test('a sound list', () => {
  expect(checkList(sound)).toBeNull()
})

const faults: readonly (readonly [ListFaultCode, Partial<DrawList>])[] = [
  ['WINDOW_ENDS_FIRST', { closesOn: '2026-08-27' }],
  ['NUMBER_BEFORE_CLOSING', { numberSource: { name: '双色球', on: '2026-09-03' } }],
  ['PRIORITY_AFTER_OPENING', { priorities: [{ rule: '兄弟姐妹', publishedOn: '2026-08-29' }] }],
  ['COURSE_TWICE', { courses: [...courses, ...courses] }],
  ['MEETING_ENDS_FIRST', { courses: [exampleCourse('chess', 2, ['2 17:30-17:30']), ...courses.slice(1)] }],
  ['ROW_TWICE', { rows: [...rows, ...rows] }],
  ['UNKNOWN_COURSE', { rows: [exampleRow('a', ['chess', 'song']), ...rows.slice(1)] }],
  ['WISH_TWICE', { rows: [exampleRow('a', ['chess', 'chess']), ...rows.slice(1)] }],
  ['UNKNOWN_PRIORITY', { rows: [exampleRow('a', ['chess'], { priorityClass: 2 }), ...rows.slice(1)] }],
  ['UNKNOWN_TOGETHER', { together: [exampleTogether('a/chess b/clay')] }],
  ['TOGETHER_TWICE', { together: [exampleTogether('a/chess b/chess'), exampleTogether('b/chess a/chess')] }],
  ['TOGETHER_TWICE', { together: [exampleTogether('a/chess a/clay')] }],
  ['TOGETHER_ALONE', { together: [exampleTogether('a/chess')] }],
]

test.each(faults)('%s', (code, change) => {
  expect(checkList({ ...sound, ...change })?.code).toBe(code)
})

test('each reason is one sentence', () => {
  const context = { atMost: { aWeek: 3, aTerm: 1 }, titleOf: (courseId: string) => `<${courseId}>` }
  const sentences = [
    outcomeText({ code: 'GOT', turn: 1 }, context),
    outcomeText({ code: 'FULL_BEFORE_TURN', turn: 2 }, context),
    outcomeText({ code: 'CLASHES_WITH', courseId: 'chess' }, context),
    outcomeText({ code: 'LIMIT_REACHED', limit: 'A_TERM' }, context),
    outcomeText({ code: 'LIMIT_REACHED', limit: 'A_WEEK' }, context),
    outcomeText({ code: 'TOGETHER_NOT_POSSIBLE', because: 'SEATS', turn: 1 }, context),
  ]
  expect(sentences).toEqual([
    '第 1 轮中签。',
    '第 2 轮轮到时，名额已满。',
    '和中签的「<chess>」时间冲突。',
    '最多 1 门，已经中满。',
    '每周最多 3 次，再加这门就超了。',
    '第 1 轮轮到时，剩下的名额不够一起进。',
  ])
})

test('late entries wait behind all who were drawn, as they came', () => {
  const late = [
    { enrollmentId: 'second', at: 20 },
    { enrollmentId: 'first', at: 10 },
  ]
  expect(waitingOrder({ waiting: [{ courseId: 'chess', rows: [4, 2] }] }, 'chess', late)).toEqual([
    { row: 4 },
    { row: 2 },
    { enrollmentId: 'first' },
    { enrollmentId: 'second' },
  ])
  expect(waitingOrder({ waiting: [] }, 'chess', late)).toHaveLength(2)
})
