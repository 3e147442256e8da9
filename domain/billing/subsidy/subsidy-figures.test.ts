// Tests the subsidy figures, what blocks submitting a claim, and who takes which step.

import type { Role } from '../../identity/roles/role'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { subsidy2026 } from './policies/subsidy-2026'
import { subsidyPolicyOf } from './policies/subsidy-policies'
import { reckonSubsidy } from './subsidy'
import { CLAIM_STATES, type ClaimState } from './subsidy-claim'
import { contractKey, type HeldLessons, type SubsidyCounts, submitBlocks, subsidyFigures } from './subsidy-figures'
import type { StoredClaim } from './subsidy-record'
import { isStepTaken, moveClaim } from './subsidy-steps'

const day = schoolDate('2027-01-22')
const teacher: HeldLessons = { planId: 'a', kind: 'TEACHER', id: 't', name: '周老师', isSigned: true, lessons: 1_440 }
const provider: HeldLessons = { planId: 'a', kind: 'PROVIDER', id: 'p', name: '远山艺术', isSigned: true, lessons: 160 }
/** S1 of the policy, as it is counted. */
const counts: SubsidyCounts = {
  isRural: true,
  enrolled: 86,
  hardship: 14,
  participating: 60,
  receivableFen: fen(3_360_000),
  governmentFen: fen(0),
  held: [teacher, provider],
  prices: new Map([[contractKey('a', 'p'), fen(12_000)]]),
}
const figures = (change: Partial<SubsidyCounts> = {}) => subsidyFigures(subsidy2026, { ...counts, ...change }, day)

test('S1: 1,440 × 40 + 160 × 120 = 76,800; − 33,600 = 43,200', () => {
  expect(figures()).toMatchObject({ headcount: 72, expensesFen: 7_680_000, subsidyFen: 4_320_000, isEligible: true })
})

test('a lesson nobody signed for counts nothing, nor one without a contract price', () => {
  const unsigned = { ...teacher, isSigned: false, lessons: 1 }
  expect(figures({ held: [teacher, provider, unsigned] })).toMatchObject({ expensesFen: 7_680_000, unsignedLessons: 1 })
  expect(figures({ prices: new Map() })).toMatchObject({
    expensesFen: 5_760_000,
    providers: [{ name: '远山艺术', lessons: 160, pricePerLesson: null }],
  })
})

test('a year is both terms: what spring has over is taken off what autumn lacked', () => {
  const autumn = { held: [{ ...teacher, lessons: 500 }], receivableFen: fen(1_000_000) }
  const spring = { held: [{ ...teacher, planId: 'b', lessons: 100 }], receivableFen: fen(800_000) }
  // 20,000 − 10,000 = 10,000; 4,000 − 8,000: over; the year 24,000 − 18,000 = 6,000
  expect(figures(autumn)).toMatchObject({ subsidyFen: 1_000_000 })
  expect(figures(spring)).toMatchObject({ subsidyFen: 0, isSurplus: true })
  const year = { held: [...autumn.held, ...spring.held], receivableFen: fen(1_800_000) }
  expect(figures(year)).toMatchObject({ teacherLessons: 600, subsidyFen: 600_000, isSurplus: false })
})

test('a provider’s lessons of both terms are one line at one price, two at two, and none is priced by the other term', () => {
  const held = [
    { ...provider, lessons: 90 },
    { ...provider, planId: 'b', lessons: 70 },
  ]
  const priced = (spring: number | null) => {
    const contracts = [[contractKey('a', 'p'), fen(12_000)] as const]
    const prices = new Map(spring === null ? contracts : [...contracts, [contractKey('b', 'p'), fen(spring)] as const])
    return figures({ held, prices }).providers.map(({ lessons, pricePerLesson }) => [lessons, pricePerLesson])
  }
  expect(priced(12_000)).toEqual([[160, 12_000]])
  expect(priced(9_000)).toEqual([
    [70, 9_000],
    [90, 12_000],
  ])
  expect(priced(null)).toEqual([
    [70, null],
    [90, 12_000],
  ])
})

test('what a claim froze recomputes to the same fen under the policy of its year', () => {
  const { teacherLessons, providers, isRural, enrolled, hardship, participating, ...frozen } = figures()
  const { receivableFen, governmentFen } = frozen
  const facts = { teacherLessons, isRural, enrolled, hardship, participating, receivableFen, governmentFen }
  const priced = providers.map(({ lessons, pricePerLesson }) => ({ lessons, contractPrice: pricePerLesson ?? fen(0) }))
  expect(frozen).toMatchObject(reckonSubsidy(subsidyPolicyOf(2026), { ...facts, providers: priced }))
  expect(subsidyPolicyOf(2031)).toBe(subsidyPolicyOf(2026))
})

describe('in the way', () => {
  const moment = { today: day, censusDate: schoolDate('2026-09-30'), yearUntil: day, overdrawnFen: fen(0) }
  test('nothing, from the last day of the term on', () => {
    expect(submitBlocks(figures(), moment)).toEqual([])
    expect(submitBlocks(figures(), { ...moment, today: schoolDate('2027-01-21') })).toEqual(['YEAR_NOT_OVER'])
    expect(submitBlocks(figures(), { ...moment, today: schoolDate('2026-09-30') })).toEqual(['YEAR_NOT_OVER'])
    const before = { ...moment, today: schoolDate('2026-09-29') }
    expect(submitBlocks(figures(), before)).toEqual(['CENSUS_NOT_YET', 'YEAR_NOT_OVER'])
  })
  test('M7 a source that more was paid from than came in', () => {
    expect(submitBlocks(figures(), { ...moment, overdrawnFen: fen(1) })).toEqual(['FUNDING_SHORT'])
  })
  test.each<[string, Partial<SubsidyCounts>, string[]]>([
    ['M7 government funds paid for all that is missing', { governmentFen: fen(4_320_000) }, ['NOTHING_TO_CLAIM']],
    ['M7 for all but a fen', { governmentFen: fen(4_319_999) }, []],
    ['in town', { isRural: false }, ['NOT_ELIGIBLE']],
    ['101 heads', { enrolled: 115 }, ['NOT_ELIGIBLE']],
    ['100 heads', { enrolled: 114 }, []],
    ['a lesson unsigned', { held: [teacher, provider, { ...teacher, isSigned: false }] }, ['LESSONS_UNSIGNED']],
    ['no price', { prices: new Map() }, ['PRICE_MISSING']],
    ['families cover it to the fen', { receivableFen: fen(7_680_000) }, ['NOTHING_TO_CLAIM']],
    ['one fen short', { receivableFen: fen(7_679_999) }, []],
  ])('%s', (_, change, blocks) => {
    expect(submitBlocks(figures(change), moment)).toEqual(blocks)
  })
})

describe('a claim on its way', () => {
  const claim = (state: ClaimState): StoredClaim => ({
    _id: 'c',
    districtId: 'd',
    schoolId: 's',
    schoolName: '云岭小学',
    year: 2026,
    rev: 1,
    state,
    hands: ['clerk'],
    figures: figures(),
    steps: [{ to: state, by: 'clerk', at: 1, reason: null }],
  })
  const move = ([state, to]: readonly [ClaimState, ClaimState], role: Role, reason: string | null = null) => {
    const moved = moveClaim(claim(state), { to, by: 'officer', roles: [role], reason, at: 2 })
    return moved.ok ? moved.value.state : moved.error.code
  }

  test('each desk has its step, and no other', () => {
    expect(move(['SCHOOL_SUBMITTED', 'DISTRICT_CHECKED'], 'districtEducation')).toBe('DISTRICT_CHECKED')
    expect(move(['SCHOOL_SUBMITTED', 'DISTRICT_CHECKED'], 'districtFinance')).toBe('NOT_YOUR_STEP')
    for (const [at, to] of [
      ['DISTRICT_CHECKED', 'FINANCE_APPROVED'],
      ['FINANCE_APPROVED', 'PAID'],
      ['PAID', 'RECONCILED'],
    ] as const) {
      expect(move([at, to], 'districtFinance')).toBe(to)
      expect(move([at, to], 'districtEducation')).toBe('NOT_YOUR_STEP')
    }
    expect(move(['DISTRICT_CHECKED', 'PAID'], 'districtFinance')).toBe('MOVE_NOT_ALLOWED')
  })

  test('back only with a reason, from the desk it lies on, and not once money moved', () => {
    expect(move(['SCHOOL_SUBMITTED', 'DRAFT'], 'districtEducation', ' ')).toBe('REASON_MISSING')
    expect(move(['SCHOOL_SUBMITTED', 'DRAFT'], 'districtEducation', '课时不对')).toBe('DRAFT')
    expect(move(['DISTRICT_CHECKED', 'DRAFT'], 'districtEducation', '课时不对')).toBe('NOT_YOUR_STEP')
    expect(move(['FINANCE_APPROVED', 'DRAFT'], 'districtFinance', '课时不对')).toBe('DRAFT')
    expect(move(['PAID', 'DRAFT'], 'districtFinance', '课时不对')).toBe('MOVE_NOT_ALLOWED')
  })

  test('every step is an entry; the same one of the same person is taken once', () => {
    const moved = moveClaim(claim('SCHOOL_SUBMITTED'), {
      to: 'DISTRICT_CHECKED',
      by: 'officer',
      roles: ['districtEducation'],
      reason: null,
      at: 2,
    })
    expect(moved).toMatchObject({
      value: { hands: ['clerk', 'officer'], steps: [{}, { to: 'DISTRICT_CHECKED', at: 2 }] },
    })
    for (const state of CLAIM_STATES) expect(isStepTaken(claim(state), state, 'clerk')).toBe(true)
    expect(isStepTaken(claim('PAID'), 'PAID', 'other')).toBe(false)
  })
})
