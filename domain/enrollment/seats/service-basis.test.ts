// Tests that leaving, erasure and missing consent each block enrollment, in that order.
import { CONSENT_TEXT_VERSION } from '../../privacy/consents/consent'
import { instantOf, schoolDate } from '../../values/school-date'
import { basisFault } from './service-basis'
import { basisCases } from './service-basis.cases'

test.each(basisCases)('$name', ({ basis, expected }) => {
  expect(basisFault(basis, instantOf(schoolDate('2026-09-09'), '16:05'))).toBe(expected)
})

test('the table is about the words in force', () => {
  expect(CONSENT_TEXT_VERSION).toBe('2026-09')
})
