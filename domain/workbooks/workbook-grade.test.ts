// Tests reading grades and homerooms in the many ways schools write them.
import { gradeOf, gradesOf, homeroomName, homeroomOf } from './workbook-grade'

test.each([
  ['一年级', 1],
  ['１', 1],
  [1, 1],
  ['六', 6],
  ['七年级', 7],
  ['初一', 7],
  ['初三年级', 9],
  [10, null],
  [0, null],
  ['2024级', null],
  ['一年级二班', null],
  [new Date(0), null],
])('grade %p is %p', (cell, expected) => {
  expect(gradeOf(cell)).toBe(expected)
})

test.each([
  [1, null, 1],
  ['1班', null, 1],
  ['（２）班', null, 2],
  ['(2)班', null, 2],
  ['二班', null, 2],
  ['十二班', null, 12],
  ['一年级(1)班', 1, 1],
  ['三(2)班', 3, 2],
  ['三年级2班', 3, 2],
  ['初一(3)班', 7, 3],
])('class %p is grade %p, class %p', (cell, grade, classNumber) => {
  expect(homeroomOf(cell)).toEqual({ grade, classNumber })
})

test.each([['301班'], ['0班'], [61], ['A班'], ['三2班'], [''], [new Date(0)], [1.5]])('%p is no class', (cell) => {
  expect(homeroomOf(cell)).toBeNull()
})

test('a homeroom is named as on its door', () => {
  expect([homeroomName(3, 2), homeroomName(9, 11)]).toEqual(['三(2)班', '九(11)班'])
})

test.each([
  ['三、四年级', [3, 4]],
  ['3-4', [3, 4]],
  ['一至六年级', [1, 2, 3, 4, 5, 6]],
  ['一年级、三年级', [1, 3]],
  ['３，１', [1, 3]],
  ['1—2', [1, 2]],
  ['五年级', [5]],
  [4, [4]],
  ['2-2', [2]],
  ['4-3', null],
  ['1-2-3', null],
  ['全校', null],
  ['一、', null],
  [new Date(Date.UTC(2026, 2, 4)), null],
])('grades %p are %p', (cell, expected) => {
  expect(gradesOf(cell)).toEqual(expected)
})
