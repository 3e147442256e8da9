// Golden table of dates and times as they appear in workbooks.
import type { Cell } from './workbook-cell'

export interface DateCase {
  readonly name: string
  readonly cell: Cell
  readonly expected: string | null
}

/** 2026-09-01 is 46,266 days after 1899-12-30. */
export const DATE_CASES: readonly DateCase[] = [
  { name: 'spreadsheet date', cell: new Date(Date.UTC(2026, 8, 1)), expected: '2026-09-01' },
  {
    name: 'spreadsheet date short of midnight by rounding',
    cell: new Date(Date.UTC(2026, 8, 1) - 1),
    expected: '2026-09-01',
  },
  { name: 'digits as a number', cell: 20260901, expected: '2026-09-01' },
  { name: 'digits as text, full-width', cell: '２０２６０９０１', expected: '2026-09-01' },
  { name: 'serial number', cell: 46266, expected: '2026-09-01' },
  { name: 'dots', cell: '2026.9.1', expected: '2026-09-01' },
  { name: 'dashes', cell: '2026-09-01', expected: '2026-09-01' },
  { name: 'slashes', cell: '2026/9/1', expected: '2026-09-01' },
  { name: 'written', cell: '2026年9月1日', expected: '2026-09-01' },
  { name: 'leap day', cell: '2028-02-29', expected: '2028-02-29' },
  { name: 'no leap day', cell: '2026-02-29', expected: null },
  { name: 'thirteenth month', cell: 20261301, expected: null },
  { name: 'digits of a birthday long ago', cell: 18990101, expected: null },
  { name: 'a small number', cell: 5, expected: null },
  { name: 'words', cell: '九月一日', expected: null },
  { name: 'a time with it', cell: '2026-09-01 08:00', expected: null },
  { name: 'true', cell: true, expected: null },
  { name: 'nothing', cell: null, expected: null },
]

export interface MomentCase extends DateCase {
  readonly wholeDay: boolean
}

/** Expected in UTC: Shanghai is eight hours ahead. */
export const MOMENT_CASES: readonly MomentCase[] = [
  { name: 'text', cell: '2026-09-07 08:00', wholeDay: false, expected: '2026-09-07T00:00:00.000Z' },
  { name: 'written', cell: '2026年9月18日18：00', wholeDay: true, expected: '2026-09-18T10:00:00.000Z' },
  { name: 'written hours', cell: '2026年9月18日18时', wholeDay: true, expected: '2026-09-18T10:00:00.000Z' },
  { name: 'dots and one digit', cell: '2026.9.7 8:05', wholeDay: false, expected: '2026-09-07T00:05:00.000Z' },
  {
    name: 'spreadsheet date and time',
    cell: new Date(Date.UTC(2026, 8, 7, 8)),
    wholeDay: false,
    expected: '2026-09-07T00:00:00.000Z',
  },
  {
    name: 'a millisecond early',
    cell: new Date(Date.UTC(2026, 8, 18, 18) - 1),
    wholeDay: true,
    expected: '2026-09-18T10:00:00.000Z',
  },
  { name: 'serial with a fraction', cell: 46283.75, wholeDay: true, expected: '2026-09-18T10:00:00.000Z' },
  {
    name: 'a date opens with its first moment',
    cell: '2026-09-07',
    wholeDay: false,
    expected: '2026-09-06T16:00:00.000Z',
  },
  {
    name: 'a date closes when the day is over',
    cell: '2026-09-18',
    wholeDay: true,
    expected: '2026-09-18T16:00:00.000Z',
  },
  { name: 'twenty-four hours', cell: '2026-09-18 24:00', wholeDay: true, expected: '2026-09-18T16:00:00.000Z' },
  { name: 'past twenty-four hours', cell: '2026-09-18 24:01', wholeDay: true, expected: null },
  { name: 'sixty minutes', cell: '2026-09-18 17:60', wholeDay: true, expected: null },
  { name: 'a time alone', cell: '18:00', wholeDay: true, expected: null },
  { name: 'nothing', cell: null, wholeDay: false, expected: null },
]
