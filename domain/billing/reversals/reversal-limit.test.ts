// Tests the golden table of reversal limits, and that every limit names its document.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { cited, invented } from '../policy/cite'
import { needsSecondPerson, REVERSAL_LIMITS } from './reversal-limit'
import { LIMIT_CASES } from './reversal-limit.cases'

const limit = (from: string, districtId: string | null, amount: number) => ({
  from: schoolDate(from),
  districtId,
  limit: cited(fen(amount), invented('演示')),
})
const LIMITS = [
  limit('2027-01-01', 'strict', 50_000),
  limit('2026-09-01', 'strict', 10_000),
  limit('2026-09-01', null, 30_000),
]

test.each(LIMIT_CASES)('M6 a second person: $name', ({ amount, districtId = 'any', today = '2026-10-01', ...rest }) => {
  const about = { districtId, amountFen: fen(amount), today: schoolDate(today), isClosed: rest.isClosed ?? false }
  expect(needsSecondPerson(about, LIMITS)).toBe(rest.two)
})

test('the limits stand latest first, each with where it comes from', () => {
  const days = REVERSAL_LIMITS.map(({ from }) => from)
  expect(days).toEqual([...days].sort().reverse())
  expect(REVERSAL_LIMITS.every(({ limit: { source } }) => source.document !== '')).toBe(true)
})
