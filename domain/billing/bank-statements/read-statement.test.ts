// Tests that a statement is found in its file, and that what cannot be read is said by its row.
import { schoolDate } from '../../values/school-date'
import type { Cell } from '../../workbooks/workbook-cell'
import { readStatement } from './read-statement'
import { entryKeys } from './statement-entry'

const TODAY = schoolDate('2026-10-20')
const read = (...rows: readonly (readonly Cell[])[]) => readStatement([{ name: '明细', rows }], TODAY)
const HEAD = ['交易日期', '收入', '支出', '对方户名', '摘要']

test.each([
  [[['姓名', '学号', '班级']], ['DATE', 'INCOME', 'WHO']],
  [[['交易日期', '对方户名']], ['INCOME']],
  [[['收入', '摘要']], ['DATE']],
  [[['交易日期', '收入']], ['WHO']],
  [[[]], ['DATE', 'INCOME', 'WHO']],
])('%j has no statement: %j is missing', (rows, missing) => {
  expect(read(...rows)).toEqual({ reason: 'NO_TABLE', missing })
})

test('the heading may stand below forty rows of words, not below more', () => {
  const words = Array.from({ length: 39 }, () => ['说明'])
  const paid = ['2026-10-12', '84.00', '', '苏婉', '']
  expect(read(...words, HEAD, paid)).toMatchObject({ entries: [{ row: 41, amountFen: 8_400 }] })
  expect(read(...words, ['说明'], HEAD, paid)).toMatchObject({ reason: 'NO_TABLE' })
})

test('what cannot be read is said by its row; sums, notes and headings printed again are none', () => {
  const statement = read(
    HEAD,
    ['2026-10-12', '84.00', '', '苏婉', ''],
    ['2026-13-12', '84.00', '', '苏婉', ''],
    ['2026-10-12', '八十四', '', '苏婉', ''],
    ['2026-10-12', '84.00', '84.00', '苏婉', ''],
    ['2026-10-21', '84.00', '', '苏婉', ''],
    ['2026-10-20', '84.00', '', '苏婉', ''],
    HEAD,
    ['合计', '252.00', '', '', ''],
    ['', '252.00', '', '', ''],
    ['2026-10-12', '', '', '苏婉', ''],
    [],
  )
  expect(statement).toMatchObject({
    entries: [{ row: 2 }, { row: 7 }],
    faults: [
      { sheet: '明细', row: 3, code: 'BAD_DATE' },
      { sheet: '明细', row: 4, code: 'BAD_AMOUNT' },
      { sheet: '明细', row: 5, code: 'BOTH_WAYS' },
      { sheet: '明细', row: 6, code: 'IN_FUTURE' },
    ],
  })
})

test('a file with nothing but money that goes out, or none, says so', () => {
  expect(read(HEAD, ['2026-10-12', '', '84.00', '某人', ''])).toEqual({ reason: 'NO_INCOME', missing: [] })
  expect(read(HEAD)).toEqual({ reason: 'NO_INCOME', missing: [] })
})

test('beyond twenty thousand rows it is another file', () => {
  const row = ['2026-10-12', '0.01', '', '某人', '']
  expect(read(HEAD, ...Array.from({ length: 19_999 }, () => row))).toMatchObject({ faults: [] })
  expect(read(HEAD, ...Array.from({ length: 20_000 }, () => row))).toMatchObject({ reason: 'TOO_MANY_ROWS' })
})

test('two columns of the same: the one with something in it', () => {
  const head = ['交易日期', '交易金额(收入)', '记账金额(收入)', '对方户名']
  expect(read(head, ['2026-10-12', '-', '84.00\t', '苏婉'])).toMatchObject({
    entries: [{ way: 'IN', amountFen: 8_400 }],
  })
})

test('a cell of days, a written day, a day with its time', () => {
  const rows = [new Date('2026-10-12T09:30:00Z'), '2026年10月12日', '2026/10/12 9:30', '20261012093000'].map((day) => [
    day,
    '84.00',
    '',
    '苏婉',
    '',
  ])
  const statement = read(HEAD, ...rows)
  expect(statement).toMatchObject({ faults: [{ row: 5, code: 'BAD_DATE' }] })
  expect('entries' in statement && statement.entries.map(({ on, time }) => [on, time])).toEqual([
    ['2026-10-12', '093000'],
    ['2026-10-12', ''],
    ['2026-10-12', '093000'],
  ])
})

test('two payments alike in everything are two, in the same order in every file', () => {
  const paid = ['2026-10-12', '84.00', '', '苏婉', '']
  const twice = read(HEAD, paid, paid)
  const keys = 'entries' in twice ? entryKeys(twice.entries) : []
  expect([keys.length, new Set(keys).size]).toEqual([2, 2])
  const again = read(HEAD, ['2026-10-11', '1.00', '', '', ''], paid, paid)
  expect('entries' in again ? entryKeys(again.entries).slice(1) : []).toEqual(keys)
})
