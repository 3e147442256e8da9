// Tests finding a table below titles and merged headers, with columns in any order.

import type { TableSpec } from './table-spec'
import type { Cell } from './workbook-cell'
import { findTable } from './workbook-table'

type Key = 'number' | 'name' | 'firstName' | 'firstPhone' | 'secondName'

const spec: TableSpec<Key> = {
  anchors: ['number', 'name'],
  columns: [
    { key: 'number', headers: ['学号'], needed: true },
    { key: 'firstName', headers: ['监护人一·姓名', '家长'], needed: true },
    { key: 'firstPhone', headers: ['监护人一·手机号', '手机号'], needed: false },
    { key: 'secondName', headers: ['监护人二·姓名'], needed: false },
    { key: 'name', headers: ['姓名'], needed: true },
  ],
}

function columnsOf(rows: readonly (readonly Cell[])[]) {
  const { table, faults } = findTable({ name: '学生名册', rows }, spec)
  return { columns: Object.fromEntries(table?.columns ?? []), ignored: table?.ignoredColumns, faults, table }
}

test('a merged title and a group row above the header', () => {
  const { columns, ignored } = columnsOf([
    ['青禾小学学生名册', null, null, null, null, null],
    ['基本信息', null, '监护人一', null, '监护人二', null],
    ['姓 名', '*学号（必填）', '姓名', '手机号', '姓名', '住址'],
  ])
  expect(columns).toEqual({ name: 0, number: 1, firstName: 2, firstPhone: 3, secondName: 4 })
  expect(ignored).toEqual(['住址'])
})

test('headers merged over two rows, with sub-titles below the groups only', () => {
  const { columns, table } = columnsOf([
    ['学号', '姓名', '监护人一', null, '监护人二'],
    [null, null, '姓名', '手机号', '姓名'],
    ['1', '张三', '张父', '19900000001', null],
  ])
  expect(columns).toEqual({ number: 0, name: 1, firstName: 2, firstPhone: 3, secondName: 4 })
  expect(table?.rows.map(({ index }) => index)).toEqual([2])
})

test('no group row, and the group joined to the title', () => {
  expect(columnsOf([['学号', '姓名', '家长', '手机号', '监护人二姓名']]).columns).toEqual({
    number: 0,
    name: 1,
    firstName: 2,
    firstPhone: 3,
    secondName: 4,
  })
})

test('a data row that looks like nothing but empty cells below the header is no sub-header', () => {
  const { table } = columnsOf([
    ['学号', '姓名', '家长'],
    [null, null, null],
    ['1', '张三', '张父'],
  ])
  expect(table?.rows.map(({ index }) => index)).toEqual([2])
})

test('rows with something only in unread columns are skipped', () => {
  const { table } = columnsOf([
    ['学号', '姓名', '家长', '备注'],
    ['1', '张三', '张父', null],
    [null, ' ', null, '制表人：某某'],
  ])
  expect(table?.rows.map(({ index }) => index)).toEqual([1])
})

test('a missing column is named, and a missing header row too', () => {
  const missing = { sheet: '学生名册', cell: null, code: 'COLUMN_MISSING', found: null }
  expect(columnsOf([['学号', '姓名']]).faults).toEqual([{ ...missing, expected: '监护人一·姓名' }])
  expect(columnsOf([['编号']]).faults).toEqual([{ ...missing, expected: '学号、姓名' }])
  expect(columnsOf([]).faults).toEqual([{ ...missing, expected: '学号、姓名' }])
})
