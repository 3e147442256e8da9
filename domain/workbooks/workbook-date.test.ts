// Tests reading dates and times from workbooks.
import { dateOf, momentOf } from './workbook-date'
import { DATE_CASES, MOMENT_CASES } from './workbook-date.cases'

test.each(DATE_CASES)('date: $name', ({ cell, expected }) => {
  expect(dateOf(cell)).toBe(expected)
})

test.each(MOMENT_CASES)('moment: $name', ({ cell, wholeDay, expected }) => {
  expect(momentOf(cell, wholeDay)).toBe(expected === null ? null : Date.parse(expected))
})
