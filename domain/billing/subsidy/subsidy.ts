// Calculates the small rural school subsidy of a school year (C4).
// Eligibility, the least that lessons cost, and the part that families' fees do not cover.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { Cited } from '../policy/policy-pack'

export interface SubsidyPolicy {
  /** The headcount a school is small at, on the census date. */
  readonly threshold: Cited<number>
  /** 以下 includes the number (民法典 第一千二百五十九条), 不足 does not. */
  readonly inclusive: Cited<boolean>
  readonly headcount: Cited<'ENROLLED' | 'ENROLLED_LESS_HARDSHIP' | 'PARTICIPATING'>
  /** `MM-DD` of the autumn the year begins in. */
  readonly censusDay: Cited<string>
  /** What a teacher's lesson costs at least: used instead of what was really paid. */
  readonly teacherFloor: Cited<Fen>
}

/** All terms of the year together. */
export interface SubsidyFacts {
  readonly isRural: boolean
  readonly enrolled: number
  readonly hardship: number
  readonly participating: number
  /** Lessons delivered, not planned. */
  readonly teacherLessons: number
  readonly providers: readonly { readonly lessons: number; readonly contractPrice: Fen }[]
  /** What guardians owe, waivers and refunds taken off. */
  readonly receivableFen: Fen
  /** What payees were paid from government funds: the same lessons are not subsidized again. */
  readonly governmentFen: Fen
}

export interface SubsidyReckoning {
  readonly headcount: number
  readonly isEligible: boolean
  readonly expensesFen: Fen
  readonly receivableFen: Fen
  readonly governmentFen: Fen
  readonly subsidyFen: Fen
  /** More came in than was spent: the service may make no profit. */
  readonly isSurplus: boolean
}

export function reckonSubsidy(policy: SubsidyPolicy, facts: SubsidyFacts): SubsidyReckoning {
  const headcount = headcountOf(policy, facts)
  const isEligible = facts.isRural && isSmall(policy, headcount)
  const { teacherFloor } = policy
  const providers = facts.providers.map(({ lessons, contractPrice }) => fen(lessons * contractPrice))
  const expensesFen = sumFen([fen(facts.teacherLessons * teacherFloor.value), ...providers])
  const uncovered = expensesFen - facts.receivableFen
  const unfunded = uncovered - facts.governmentFen
  return {
    headcount,
    isEligible,
    expensesFen,
    receivableFen: facts.receivableFen,
    governmentFen: facts.governmentFen,
    subsidyFen: fen(isEligible ? Math.max(0, unfunded) : 0),
    isSurplus: uncovered < 0,
  }
}

function headcountOf({ headcount }: SubsidyPolicy, { enrolled, hardship, participating }: SubsidyFacts): number {
  switch (headcount.value) {
    case 'ENROLLED':
      return enrolled
    case 'ENROLLED_LESS_HARDSHIP':
      return enrolled - hardship
    case 'PARTICIPATING':
      return participating
  }
}

function isSmall({ threshold, inclusive }: SubsidyPolicy, headcount: number): boolean {
  return inclusive.value ? headcount <= threshold.value : headcount < threshold.value
}
