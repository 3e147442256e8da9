// Tests what a new course begins with.
import { EMPTY_COURSE, newCourse, nextCode } from './new-course'

test.each<readonly [readonly string[], string]>([
  [[], 'K01'],
  [['K01', 'K02'], 'K03'],
  [['K09', 'T01'], 'K10'],
  [['K99'], 'K100'],
  [['k07', 'S12'], 'K01'],
])('after %j: %s', (codes, expected) => expect(nextCode(codes)).toBe(expected))

test('what the course before had is carried over, its title, hours, room and teacher are not', () => {
  const last = Object.assign({}, EMPTY_COURSE, {
    code: 'K01',
    title: '陶艺',
    slots: '周一 16:30-17:30',
    grades: '三年级',
    price: '5.00',
  })
  const next = newCourse([{ cells: last }], last)
  expect(next).toMatchObject({ code: 'K02', title: '', slots: '', grades: '三年级', price: '5.00' })
})
