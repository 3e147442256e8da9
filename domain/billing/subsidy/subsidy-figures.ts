// Calculates a school's subsidy figures for a year, and lists what blocks submitting a claim.
import { type Fen, fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { reckonSubsidy, type SubsidyPolicy } from './subsidy'
import type { ProviderLessons, SubsidyFigures } from './subsidy-record'

/** One payee's lessons held in a term, signed or not. */
export interface HeldLessons {
  readonly planId: string
  readonly kind: 'TEACHER' | 'PROVIDER'
  readonly id: string
  readonly name: string
  readonly isSigned: boolean
  readonly lessons: number
}

export interface SubsidyCounts {
  readonly isRural: boolean
  readonly enrolled: number
  readonly hardship: number
  readonly participating: number
  readonly held: readonly HeldLessons[]
  /** Contract price by term and provider: `contractKey`. */
  readonly prices: ReadonlyMap<string, Fen>
  readonly receivableFen: Fen
  /** Paid to payees from government funds, in all terms of the year. */
  readonly governmentFen: Fen
}

/** Lessons nobody has signed for, and those without a contract price, count nothing yet. */
export function subsidyFigures(policy: SubsidyPolicy, counts: SubsidyCounts, countedOn: SchoolDate): SubsidyFigures {
  const { isRural, enrolled, hardship, participating, held, prices } = counts
  const { receivableFen, governmentFen } = counts
  const signed = held.filter(({ isSigned }) => isSigned)
  const teacherLessons = lessonsOf(signed.filter(({ kind }) => kind === 'TEACHER'))
  const providers = providerLines(
    signed.filter(({ kind }) => kind === 'PROVIDER'),
    prices,
  )
  const priced = providers.map(({ lessons, pricePerLesson }) => ({ lessons, contractPrice: pricePerLesson ?? fen(0) }))
  const taught = { teacherLessons, providers: priced }
  const facts = { isRural, enrolled, hardship, participating, ...taught, receivableFen, governmentFen }
  return {
    ...reckonSubsidy(policy, facts),
    countedOn,
    isRural,
    enrolled,
    hardship,
    participating,
    teacherLessons,
    providers,
    teacherFloorFen: policy.teacherFloor.value,
    unsignedLessons: lessonsOf(held.filter(({ isSigned }) => !isSigned)),
  }
}

export function contractKey(planId: string, payeeId: string): string {
  return `${planId}:${payeeId}`
}

/** One line a provider and price: its lessons of both terms where the price stayed the same. */
function providerLines(held: readonly HeldLessons[], prices: SubsidyCounts['prices']): readonly ProviderLessons[] {
  const lines = new Map<string, ProviderLessons>()
  for (const { planId, id, name, lessons } of held) {
    const pricePerLesson = prices.get(contractKey(planId, id)) ?? null
    const key = `${id} ${pricePerLesson}`
    lines.set(key, { name, pricePerLesson, lessons: lessons + (lines.get(key)?.lessons ?? 0) })
  }
  const order = ({ name, pricePerLesson }: ProviderLessons) => `${name} ${String(pricePerLesson ?? 0).padStart(9, '0')}`
  return [...lines.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1))
}

function lessonsOf(held: readonly HeldLessons[]): number {
  return held.reduce((sum, { lessons }) => sum + lessons, 0)
}

export const SUBMIT_BLOCKS = [
  'NOT_ELIGIBLE',
  'CENSUS_NOT_YET',
  /** Lessons and fees are still to come: what one term lacks another may cover. */
  'YEAR_NOT_OVER',
  'LESSONS_UNSIGNED',
  'PRICE_MISSING',
  /** More was paid from a source than came in: the books are put right first. */
  'FUNDING_SHORT',
  'NOTHING_TO_CLAIM',
] as const
export type SubmitBlock = (typeof SUBMIT_BLOCKS)[number]

export interface SubmitMoment {
  readonly today: SchoolDate
  readonly censusDate: SchoolDate
  /** The last day of the year's lessons, on which it may be asked for. */
  readonly yearUntil: SchoolDate
  /** By how much more was paid from fees or government funds than came in. */
  readonly overdrawnFen: Fen
}

/** All that stands in the way, in the order a school can do something about it. */
export function submitBlocks(
  figures: SubsidyFigures,
  { today, censusDate, yearUntil, overdrawnFen }: SubmitMoment,
): SubmitBlock[] {
  const blocks: readonly (readonly [SubmitBlock, boolean])[] = [
    ['NOT_ELIGIBLE', !figures.isEligible],
    ['CENSUS_NOT_YET', today < censusDate],
    ['YEAR_NOT_OVER', today < yearUntil],
    ['LESSONS_UNSIGNED', figures.unsignedLessons > 0],
    ['PRICE_MISSING', figures.providers.some(({ pricePerLesson }) => pricePerLesson === null)],
    ['FUNDING_SHORT', overdrawnFen > 0],
    // Before the last day it only means that nothing was held yet.
    ['NOTHING_TO_CLAIM', figures.isEligible && figures.subsidyFen === 0 && today >= yearUntil],
  ]
  return blocks.filter(([, isInTheWay]) => isInTheWay).map(([block]) => block)
}
