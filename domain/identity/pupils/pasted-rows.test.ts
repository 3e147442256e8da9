// Tests that lines copied from a spreadsheet become the rows they are.

import { readTypedRows } from '../rosters/typed-rows'
import { rowsOfText } from './pasted-rows'
import { pastedCases } from './pasted-rows.cases'

test.each(pastedCases)('$name', ({ text, rows }) => {
  expect(rowsOfText(text)).toEqual(rows)
})

test('the wrong phone is named beside its line, by the rules of the workbook', () => {
  const rows = rowsOfText('杜若溪\t101\t19900007001\n唐果\t102\t1990000\n孟晓\t103\t19900007003')
  const { faults, pupils } = readTypedRows(rows, { grade: 3, classNumber: 1 }, { grades: [3] })
  expect(faults).toEqual([{ row: 1, field: 'firstPhone', code: 'NOT_A_PHONE', expected: null }])
  expect(pupils[0]?.pupil.guardians).toEqual([{ name: '杜若溪家长', phone: '19900007001' }])
})
