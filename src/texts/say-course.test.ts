// Tests how grades and weekly times are worded.
import { sayGrades, saySlots } from './say-course'

test.each([
  [[3], '三年级'],
  [[4, 3], '三、四年级'],
  [[1, 2, 3, 4, 5, 6], '一至六年级'],
  [[1, 3, 4, 5], '一、三至五年级'],
])('grades %j', (grades, words) => {
  expect(sayGrades(grades)).toBe(words)
})

const slot = (weekday: number, from = '16:30', until = '17:45') => ({ weekday, from, until })

test('meetings at the same time are said together', () => {
  expect(saySlots([slot(4), slot(2)])).toBe('周二、周四 16:30–\u206017:45')
  expect(saySlots([1, 2, 3, 4, 5].map((weekday) => slot(weekday, '15:40', '17:40')))).toBe(
    '周一至周五 15:40–\u206017:40',
  )
})

test('meetings at different times are said apart', () => {
  expect(saySlots([slot(2), slot(4, '16:00', '17:00')])).toBe('周二 16:30–\u206017:45，周四 16:00–\u206017:00')
})

test('F5 several lessons of a meeting are said', () => {
  expect(saySlots([1, 2, 3, 4, 5].map((weekday) => ({ ...slot(weekday, '15:40', '17:40'), lessons: 2 })))).toBe(
    '周一至周五 15:40–\u206017:40（2 课时）',
  )
})
