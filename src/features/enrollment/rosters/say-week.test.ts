// Tests how a child's week is said, and how an afternoon is summed to its rooms.
import type { Meeting } from './answers'
import { roomsOfDay } from './rooms-of-day'
import { sayMeetings, sayWeek } from './say-week'

const meeting = (about: Partial<Meeting>): Meeting => ({
  courseId: 'care',
  title: '托管',
  weekday: 1,
  from: '15:40',
  until: '17:40',
  place: '教室',
  isWaiting: false,
  ...about,
})
const WEEK = [meeting({}), meeting({ courseId: 'clay', title: '陶艺', isWaiting: true }), meeting({ weekday: 3 })]

test.each([
  [1, '托管、陶艺（候补）'],
  [2, ''],
  [3, '托管'],
])('on weekday %i: %s', (weekday, said) => expect(sayMeetings(WEEK, weekday)).toBe(said))

test('a course once, with all its hours', () => {
  // A time is not broken at the end of a line: an invisible joiner stands in it.
  const said = sayWeek(WEEK).replaceAll('\u2060', '')
  expect(said).toBe('托管，周一、周三 15:40–17:40；陶艺（候补），周一 15:40–17:40')
})

test('a room a course and hour, with its children', () => {
  const row = {
    title: '托管',
    until: '17:40',
    place: '教室',
    teacherName: '周老师',
    name: '林',
    homeroomName: '三(1)班',
  }
  const rows = [
    { ...row, courseId: 'b', from: '16:30', pupilId: '1' },
    { ...row, courseId: 'a', from: '15:40', pupilId: '1' },
    { ...row, courseId: 'a', from: '15:40', pupilId: '2' },
  ]
  expect(roomsOfDay(rows).map(({ courseId, children }) => [courseId, children])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})
