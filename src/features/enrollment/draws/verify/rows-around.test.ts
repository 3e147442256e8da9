// Tests which rows stand around one's own, and what is said of each.
import { makeDrawFile } from '@domain/enrollment/draws/draw-file'
import {
  EXAMPLE_NUMBER,
  EXAMPLE_SECRET,
  exampleCourse,
  exampleList,
  exampleNumber,
  exampleRow,
} from '@domain/enrollment/draws/example-list'
import { rowsAround, sayRow } from './rows-around'

const courses = [exampleCourse('chess', 2, ['2 16:30-17:30'])]
const names = ['a', 'b', 'c', 'd', 'e', 'f', '1', '2']
const file = makeDrawFile({
  list: exampleList({ courses, rows: names.map((name) => exampleRow(name, ['chess'])) }),
  secret: EXAMPLE_SECRET,
  publicNumber: EXAMPLE_NUMBER,
})

test.each(names)('row %s stands among five, in the drawn order', (name) => {
  const rows = rowsAround(file, exampleNumber(name))
  const own = rows.find(({ isOwn }) => isOwn)
  expect(rows).toHaveLength(5)
  expect(own?.number).toBe(exampleNumber(name))
  const row = file.result.order[(own?.place ?? 0) - 1] ?? 0
  expect(file.list.rows[row - 1]?.number).toBe(exampleNumber(name))
})

test('the first two got it, the others wait', () => {
  const first = file.list.rows[(file.result.order[0] ?? 0) - 1]?.number ?? ''
  expect(rowsAround(file, first).map(sayRow)).toEqual(['中 1 门', '中 1 门', '候补 1 门', '候补 1 门', '候补 1 门'])
})
