// Tests that every faulty cell is explained.
import { IMPORT_FAULT_CODES } from '@domain/workbooks/import-fault'
import { sayImportFault, sayImportPlace } from './import-fault-texts'

test.each(IMPORT_FAULT_CODES)('%s reads well without its data', (code) => {
  const words = sayImportFault({ sheet: '学生名册', cell: 'C12', code, found: null, expected: null })
  expect(words).not.toMatch(/null|undefined|「」/)
  expect(words.length).toBeGreaterThan(2)
})

test('what stood there and what is allowed are said', () => {
  const fault = { sheet: '课程', cell: 'H7', code: 'PRICE_OVER_CAP', found: '6.01', expected: '6.00' } as const
  expect(sayImportFault(fault)).toBe('「6.01」超过上限，每课时最多 6.00 元')
  expect(sayImportPlace(fault)).toBe('课程 H7')
})
