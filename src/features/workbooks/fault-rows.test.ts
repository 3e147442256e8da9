// Tests how faults are grouped by sheet.
import { faultsBySheet } from './fault-rows'

const fault = (sheet: string, cell: string) => ({ sheet, cell, code: 'EMPTY', found: null, expected: null }) as const

test('sheets keep the order of the workbook, and their faults theirs', () => {
  const grouped = faultsBySheet([fault('名册', 'C3'), fault('教师', 'A2'), fault('名册', 'C3')])
  expect(grouped.map(({ sheet }) => sheet)).toEqual(['名册', '教师'])
  expect(grouped[0]?.rows.map((row) => row.fault.cell)).toEqual(['C3', 'C3'])
})

test('two faults of one cell are told apart', () => {
  const keys = faultsBySheet([fault('名册', 'C3'), fault('名册', 'C3')]).flatMap(({ rows }) =>
    rows.map(({ key }) => key),
  )
  expect(new Set(keys).size).toBe(2)
})
