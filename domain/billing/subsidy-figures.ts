// Owns making a school's subsidy figures from what was counted, and what keeps the school from asking for it.
import { type Fen, fen } from '../fen'
import type { SchoolDate } from '../school-date'
import { reckonSubsidy, type SubsidyPolicy } from './subsidy'
import type { ProviderLessons, SubsidyFigures } from './subsidy-record'

/** One payee's lessons held, signed or not. */
export interface HeldLessons {
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
  /** Contract price by provider. */
  readonly prices: ReadonlyMap<string, Fen>
  readonly receivableFen: Fen
}

/** Lessons nobody has signed for, and those without a contract price, count nothing yet. */
export function subsidyFigures(policy: SubsidyPolicy, counts: SubsidyCounts, countedOn: SchoolDate): SubsidyFigures {
  const { isRural, enrolled, hardship, participating, held, prices, receivableFen } = counts
  const signed = held.filter(({ isSigned }) => isSigned)
  const teacherLessons = lessonsOf(signed.filter(({ kind }) => kind === 'TEACHER'))
  const providers: readonly ProviderLessons[] = signed
    .filter(({ kind }) => kind === 'PROVIDER')
    .map(({ id, name, lessons }) => ({ name, lessons, pricePerLesson: prices.get(id) ?? null }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const priced = providers.map(({ lessons, pricePerLesson }) => ({ lessons, contractPrice: pricePerLesson ?? fen(0) }))
  const facts = { isRural, enrolled, hardship, participating, teacherLessons, providers: priced, receivableFen }
  return {
    ...reckonSubsidy(policy, facts),
    ...{ countedOn, isRural, enrolled, hardship, participating, teacherLessons, providers },
    teacherFloorFen: policy.teacherFloor.value,
    unsignedLessons: lessonsOf(held.filter(({ isSigned }) => !isSigned)),
  }
}

function lessonsOf(held: readonly HeldLessons[]): number {
  return held.reduce((sum, { lessons }) => sum + lessons, 0)
}

export const SUBMIT_BLOCKS = [
  'NOT_ELIGIBLE',
  'CENSUS_NOT_YET',
  /** Lessons are still to come: the figures would be too low. */
  'TERM_NOT_OVER',
  'LESSONS_UNSIGNED',
  'PRICE_MISSING',
  'NOTHING_TO_CLAIM',
] as const
export type SubmitBlock = (typeof SUBMIT_BLOCKS)[number]

export interface SubmitMoment {
  readonly today: SchoolDate
  readonly censusDate: SchoolDate
  /** The term's last day, on which it may be asked for. */
  readonly termUntil: SchoolDate
}

/** All that stands in the way, in the order a school can do something about it. */
export function submitBlocks(figures: SubsidyFigures, { today, censusDate, termUntil }: SubmitMoment): SubmitBlock[] {
  const blocks: readonly (readonly [SubmitBlock, boolean])[] = [
    ['NOT_ELIGIBLE', !figures.isEligible],
    ['CENSUS_NOT_YET', today < censusDate],
    ['TERM_NOT_OVER', today < termUntil],
    ['LESSONS_UNSIGNED', figures.unsignedLessons > 0],
    ['PRICE_MISSING', figures.providers.some(({ pricePerLesson }) => pricePerLesson === null)],
    // Before the last day it only means that nothing was held yet.
    ['NOTHING_TO_CLAIM', figures.isEligible && figures.subsidyFen === 0 && today >= termUntil],
  ]
  return blocks.filter(([, isInTheWay]) => isInTheWay).map(([block]) => block)
}
