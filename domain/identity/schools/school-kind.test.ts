// Tests the grades a school teaches, and which schools are small rural ones.
import { gradesAfter, isSmallRural } from './school-kind'

test('grades follow from the stage, and stay with it', () => {
  expect(gradesAfter('PRIMARY')).toEqual([1, 2, 3, 4, 5, 6])
  expect(gradesAfter('JUNIOR')).toEqual([7, 8, 9])
  expect(gradesAfter('PRIMARY', { stage: 'PRIMARY', grades: [1, 2] })).toEqual([1, 2])
  expect(gradesAfter('NINE_YEAR', { stage: 'PRIMARY', grades: [1, 2] })).toHaveLength(9)
})

test.each([
  [true, 99, true],
  [true, 100, false],
  [false, 99, false],
])('rural %s with %i pupils: small %s', (isRural, pupils, expected) => {
  expect(isSmallRural({ isRural }, pupils)).toBe(expected)
})
