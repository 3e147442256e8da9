// Tests that a course's page says which of its lessons are the child's.
import { sayOwnLessons } from './say-own-lessons'

test('T6 99 lessons, of which the child gets 94: said where the 99 stand', () => {
  const own = { firstLesson: '2026-09-08', lastLesson: '2027-01-20', lessonsCovered: 94 }
  const care = { ...own, course: { lessons: 99 }, pupil: { name: '林小满' } }
  expect(sayOwnLessons(care)).toBe('，林小满上 9 月 8 日至 1 月 20 日的 94 课时')
  expect(sayOwnLessons({ ...care, lessonsCovered: 99 })).toBe('，9 月 8 日至 1 月 20 日')
})
