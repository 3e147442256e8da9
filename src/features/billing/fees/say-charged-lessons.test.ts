// Tests that two numbers of lessons explain each other.
import { sayChargedLessons } from './say-charged-lessons'

test('T6 one number, or why they differ', () => {
  expect(sayChargedLessons({ lessons: 94, chargedLessons: 94 })).toBe('94 课时')
  expect(sayChargedLessons({ lessons: 94, chargedLessons: 92 })).toBe('94 课时里收 92')
})
