// Tests the small rural school subsidy and the states of a claim.
import { subsidy2026 } from './policies/subsidy-2026'
import { reckonSubsidy, type SubsidyPolicy } from './subsidy'
import { ruralSchool as school, subsidyCases } from './subsidy.cases'
import { advanceClaim, CLAIM_STATES, type ClaimState, returnClaim } from './subsidy-claim'

test.each(subsidyCases)('$id', ({ change, expected }) => {
  expect(reckonSubsidy(subsidy2026, { ...school, ...change })).toMatchObject(expected)
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

  test('M10 is checked and approved by other people; who approved does not pay, who paid does not reconcile', () => {
    const samePerson = { ok: false, error: { code: 'SAME_PERSON' } }
    expect(advanceClaim(claim('SCHOOL_SUBMITTED', ['head']), 'DISTRICT_CHECKED', 'head')).toEqual(samePerson)
    const checked = claim('DISTRICT_CHECKED', ['head', 'officer'])
    expect(advanceClaim(checked, 'FINANCE_APPROVED', 'head')).toEqual(samePerson)
    expect(advanceClaim(checked, 'FINANCE_APPROVED', 'officer')).toEqual(samePerson)
    const approved = claim('FINANCE_APPROVED', ['head', 'officer', 'finance'])
    expect(advanceClaim(approved, 'PAID', 'finance')).toEqual(samePerson)
    const paid = advanceClaim(approved, 'PAID', 'cashier')
    expect(paid).toEqual({ ok: true, value: { state: 'PAID', hands: ['head', 'officer', 'finance', 'cashier'] } })
    if (!paid.ok) return
    expect(advanceClaim(paid.value, 'RECONCILED', 'cashier')).toEqual(samePerson)
    expect(advanceClaim(paid.value, 'RECONCILED', 'finance')).toMatchObject({ ok: true })
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
