// Tests what trying again does, and how pages of faults and changes are joined.
import type { CallError } from '@src/api/failures/call-error'
import type { ImportPreview } from './import-kind'
import { stepToRepeat, type UnfinishedStep, withMore } from './import-step'

const file = { name: '名册.xlsx', size: 10, path: '/tmp/x' }
const reading: UnfinishedStep<ImportPreview> = { step: 'reading', file, fileId: 'cloud://a' }

test.each<CallError>([
  { code: 'OFFLINE' },
  { code: 'TIMEOUT' },
  { code: 'BUSY' },
  { code: 'INTERNAL', requestId: 'r' },
])('$code: the same step again', (error) => {
  expect(stepToRepeat(error, reading)).toBe(reading)
})

test.each<CallError>([
  { code: 'WORKBOOK_UNREADABLE', reason: 'BROKEN' },
  { code: 'WORKBOOK_TOO_LARGE', limitBytes: 5 },
  { code: 'WORKBOOK_CHANGED' },
  { code: 'WORKBOOK_HAS_FAULTS', total: 1 },
  { code: 'FILE_NOT_FOUND' },
  { code: 'LEAVING_NOT_CONFIRMED' },
])('$code: only another file helps', (error) => {
  expect(stepToRepeat(error, reading)).toBeNull()
})

test('the next page comes behind what is known', () => {
  const page = (cells: readonly string[], names: readonly string[]): ImportPreview => ({
    digest: 'd',
    rows: 9,
    counts: [],
    ignoredColumns: [],
    faults: cells.map((cell) => ({ sheet: '学生名册', cell, code: 'EMPTY', found: null, expected: null })),
    faultsTotal: 3,
    changes: names.map((name) => ({
      kind: 'LEFT',
      name,
      number: null,
      homeroom: null,
      from: null,
      to: null,
      source: null,
      courses: [],
    })),
    changesTotal: 2,
    changeCounts: null,
    planChanges: [],
    sheets: [],
    questions: [],
    questionsOpen: 0,
    brake: null,
    unreached: [],
    unreachedTotal: 0,
    yearsNotArranged: [],
  })
  const joined = withMore(page(['A1', 'A2'], ['林小满']), page(['A3'], ['陈雨桐']))
  expect(joined.faults.map(({ cell }) => cell)).toEqual(['A1', 'A2', 'A3'])
  expect(joined.changes.map(({ name }) => name)).toEqual(['林小满', '陈雨桐'])
})
