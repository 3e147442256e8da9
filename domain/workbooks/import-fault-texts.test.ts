// Tests that every faulty cell is explained.
import { IMPORT_FAULT_CODES } from './import-fault'
import { sayImportFault, sayImportPlace } from './import-fault-texts'

test.each(IMPORT_FAULT_CODES)('%s reads well without its data', (code) => {
  const words = sayImportFault({ sheet: '学生名册', cell: 'C12', code, found: null, expected: null })
  expect(words).not.toMatch(/null|undefined|「」/)
  expect(words.length).toBeGreaterThan(2)
})

test('what stood there and what is allowed are said', () => {
  const fault = { sheet: '课程', cell: 'H7', code: 'PRICE_OVER_CAP', found: '6.01', expected: '600' } as const
  expect(sayImportFault(fault)).toBe('「6.01」超过上限，每课时最多 6.00 元')
  expect(sayImportPlace(fault)).toBe('课程 H7')
})

test('F4 a cap is said in yuan, for the period it holds for', () => {
  const fault = { sheet: '课程', cell: 'I7', code: 'PRICE_OVER_TERM_CAP', found: '50.00', expected: '60000' } as const
  expect(sayImportFault(fault)).toBe('按「50.00」一学期的课合计超过上限，一学期最多 600.00 元')
})
