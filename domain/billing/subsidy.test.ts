// Owns the golden table of the small rural school subsidy (S1–S3 and both sides of each boundary) and of a claim's way.
import { fen } from '../fen'
import { subsidy2026 } from './packs/subsidy-2026'
import { reckonSubsidy, type SubsidyFacts, type SubsidyPolicy } from './subsidy'
import { advanceClaim, CLAIM_STATES, type ClaimState, returnClaim } from './subsidy-claim'

const school: SubsidyFacts = {
  isRural: true,
  enrolled: 86,
  hardship: 14,
  participating: 80,
  teacherLessons: 1_440,
  providers: [{ lessons: 160, contractPrice: fen(12_000) }],
  receivableFen: fen(60 * 28_000 * 2),
}
/** E as given in the case, all of it one provider's. */
const spending = (expenses: number, receivable: number) => ({
  teacherLessons: 0,
  providers: [{ lessons: 1, contractPrice: fen(expenses) }],
  receivableFen: fen(receivable),
})

test.each<[string, Partial<SubsidyFacts>, number, boolean, number, boolean]>([
  // 86 − 14 = 72 ≤ 100; E = 1440 × 40 + 160 × 120 = 76,800; R = 60 × 280 × 2 = 33,600; 43,200
  ['S1', {}, 72, true, 4_320_000, false],
  // 118 − 18 = 100 ≤ 100; E 50,000 < R 52,000
  ['S2', { enrolled: 118, hardship: 18, ...spending(5_000_000, 5_200_000) }, 100, true, 0, true],
  // 119 − 18 = 101 > 100; E − R = 20,000
  ['S3', { enrolled: 119, hardship: 18, ...spending(5_000_000, 3_000_000) }, 101, false, 0, false],
  ['in town', { isRural: false }, 72, false, 0, false],
  ['E = R', spending(100, 100), 72, true, 0, false],
  ['E one fen above R', spending(101, 100), 72, true, 1, false],
  ['E one fen below R', spending(99, 100), 72, true, 0, true],
  ['surplus of a school not eligible', { isRural: false, ...spending(99, 100) }, 72, false, 0, true],
])('%s', (_, change, headcount, isEligible, subsidyFen, isSurplus) => {
  expect(reckonSubsidy(subsidy2026, { ...school, ...change })).toMatchObject({
    headcount,
    isEligible,
    subsidyFen,
    isSurplus,
  })
})

test('S1, its sums', () => {
  expect(reckonSubsidy(subsidy2026, school)).toMatchObject({ expensesFen: 7_680_000, receivableFen: 3_360_000 })
})

test.each<[SubsidyPolicy['headcount']['value'], number]>([
  ['ENROLLED', 86],
  ['ENROLLED_LESS_HARDSHIP', 72],
  ['PARTICIPATING', 80],
])('heads counted as %s', (value, headcount) => {
  const policy = { ...subsidy2026, headcount: { ...subsidy2026.headcount, value } }
  expect(reckonSubsidy(policy, school).headcount).toBe(headcount)
})

test('不足100人 excludes the number, 100人以下 includes it', () => {
  const below: SubsidyPolicy = { ...subsidy2026, inclusive: { ...subsidy2026.inclusive, value: false } }
  const at = (enrolled: number, policy: SubsidyPolicy) =>
    reckonSubsidy(policy, { ...school, enrolled, hardship: 0 }).isEligible
  expect([at(99, below), at(100, below), at(100, subsidy2026), at(101, subsidy2026)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

describe('a claim', () => {
  const claim = (state: ClaimState, hands: readonly string[] = []) => ({ state, hands })

  test('goes from hand to hand, one step at a time', () => {
    for (const [index, state] of CLAIM_STATES.entries()) {
      for (const [target, to] of CLAIM_STATES.entries()) {
        const moved = advanceClaim(claim(state), to, 'somebody')
        const allowed = { ok: true, value: { state: to, hands: ['somebody'] } }
        expect(moved).toEqual(target === index + 1 ? allowed : { ok: false, error: { code: 'MOVE_NOT_ALLOWED' } })
      }
    }
  })

  test('is checked and approved by other people, paid and reconciled by anybody', () => {
    const samePerson = { ok: false, error: { code: 'SAME_PERSON' } }
    expect(advanceClaim(claim('SCHOOL_SUBMITTED', ['head']), 'DISTRICT_CHECKED', 'head')).toEqual(samePerson)
    const checked = claim('DISTRICT_CHECKED', ['head', 'officer'])
    expect(advanceClaim(checked, 'FINANCE_APPROVED', 'head')).toEqual(samePerson)
    expect(advanceClaim(checked, 'FINANCE_APPROVED', 'officer')).toEqual(samePerson)
    const approved = claim('FINANCE_APPROVED', ['head', 'officer', 'finance'])
    expect(advanceClaim(approved, 'PAID', 'finance')).toEqual({
      ok: true,
      value: { state: 'PAID', hands: ['head', 'officer', 'finance', 'finance'] },
    })
  })

  test.each(CLAIM_STATES)('in %s goes back to the school only before money moved', (state) => {
    const isReturnable = ['SCHOOL_SUBMITTED', 'DISTRICT_CHECKED', 'FINANCE_APPROVED'].includes(state)
    expect(returnClaim(claim(state, ['head']))).toEqual(
      isReturnable
        ? { ok: true, value: { state: 'DRAFT', hands: [] } }
        : { ok: false, error: { code: 'MOVE_NOT_ALLOWED' } },
    )
  })
})
