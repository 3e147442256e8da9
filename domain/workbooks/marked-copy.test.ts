// Tests the golden table of marked copies.
import { markFaults } from './marked-copy'
import { MARKED_CASES } from './marked-copy.cases'

test.each(MARKED_CASES)('W $name', ({ sheets, faults, expected }) => {
  const marked = markFaults(sheets, faults)
  expect(marked.map(({ name, faulty, rows }) => [name, faulty, rows])).toEqual(expected)
  for (const { rows, remarkColumn } of marked)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([remarkColumn + 1]))
})
