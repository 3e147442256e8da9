// Tests what is over, current and next in an afternoon.
import { type Lesson, lastEnd, timeLessons } from './afternoon-entries'

const lesson = (title: string, from: string, until: string): Lesson => ({
  courseId: title,
  title,
  kind: 'ENRICHMENT',
  date: '2026-09-09',
  from,
  until,
  place: '302',
  teacherName: '周明远',
})
const care = lesson('托管', '15:40', '17:40')
const robots = lesson('机器人', '16:30', '17:45')
const at = (time: string) => Date.parse(`2026-09-09T${time}:00+08:00`)
const statesAt = (time: string) => timeLessons([robots, care], at(time)).map(({ state }) => state)

test('lessons stand in order, whatever order they came in', () => {
  expect(timeLessons([robots, care], at('12:00')).map((entry) => entry.lesson.title)).toEqual(['托管', '机器人'])
})

test.each([
  ['15:39', ['later', 'later']],
  ['15:40', ['now', 'later']],
  ['17:39', ['now', 'now']],
  ['17:40', ['done', 'now']],
  ['17:45', ['done', 'done']],
])('at %s', (time, states) => {
  expect(statesAt(time)).toEqual(states)
})

test('only the next one counts down', () => {
  expect(timeLessons([care, robots], at('16:05')).map(({ countdown }) => countdown)).toEqual([null, '还有 25 分钟'])
})

test('a child can be picked up when its last lesson ends', () => {
  expect(lastEnd([robots, care])).toBe('17:45')
  expect(lastEnd([])).toBeNull()
})
