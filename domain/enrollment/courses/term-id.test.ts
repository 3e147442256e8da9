// Tests what terms are called.
import { schoolDate } from '../../values/school-date'
import { termIdAfter, termIdAt, termNameOf } from './term-id'

test.each([
  ['2026-07-01', '2026-autumn', '2026-2027学年第一学期', '2027-spring'],
  ['2027-06-30', '2027-spring', '2026-2027学年第二学期', '2027-autumn'],
])('a term from %s is %s, %s, the next %s', (from, id, name, next) => {
  expect(termIdAt(schoolDate(from))).toBe(id)
  expect(termNameOf(id)).toBe(name)
  expect(termIdAfter(id)).toBe(next)
})
