// Owns the proof of what trying again means, and of how pages of faults join.
import type { CallError } from '@src/api/call-error'
import type { ImportPreview } from './import-kind'
import { stepToRepeat, type UnfinishedStep, withMoreFaults } from './import-step'

const file = { name: '名册.xlsx', size: 10, path: '/tmp/x' }
const reading: UnfinishedStep = { step: 'reading', file, fileId: 'cloud://a' }

test.each<CallError>([
  { code: 'OFFLINE' },
  { code: 'TIMEOUT' },
  { code: 'BUSY' },
  { code: 'INTERNAL', requestId: 'r' },
])('$code: the same step again', (error) => {
  expect(stepToRepeat(error, reading)).toBe(reading)
})

test.each<CallError>([
  { code: 'WORKBOOK_UNREADABLE' },
  { code: 'WORKBOOK_TOO_LARGE', limitBytes: 5 },
  { code: 'WORKBOOK_CHANGED' },
  { code: 'WORKBOOK_HAS_FAULTS', total: 1 },
  { code: 'FILE_NOT_FOUND' },
])('$code: only another file helps', (error) => {
  expect(stepToRepeat(error, reading)).toBeNull()
})

test('the next page of faults comes behind the ones known', () => {
  const page = (cells: readonly string[], faultsTotal: number): ImportPreview => ({
    digest: 'd',
    rows: 9,
    counts: [],
    ignoredColumns: [],
    faults: cells.map((cell) => ({ sheet: '学生名册', cell, code: 'EMPTY', found: null, expected: null })),
    faultsTotal,
  })
  const joined = withMoreFaults(page(['A1', 'A2'], 3), page(['A3'], 3))
  expect(joined.faults.map(({ cell }) => cell)).toEqual(['A1', 'A2', 'A3'])
})
