// Prices lesson dates by unit: per lesson, day, month or term.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { type Fen, fen, shareOf } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { unitsOf } from '../policy/period-length'
import type { PolicyPack, PriceUnit } from '../policy/policy-pack'
import type { UnitPrice } from '../policy/unit-price'
import type { FeeRule } from './fee-statement'

/** An enrollment as billing sees it: priced by the lesson unless it says otherwise. */
export type ChargedEnrollment = Enrollment

export const PRICE_RULES: Readonly<Record<PriceUnit, FeeRule>> = {
  LESSON: 'LESSONS_TIMES_PRICE',
  DAY: 'DAYS_TIMES_PRICE',
  MONTH: 'MONTHS_TIMES_PRICE',
  TERM: 'TERM_PRICE',
}

export function unitPriceOf({ unitPrice, pricePerLesson, lessonDates }: ChargedEnrollment): UnitPrice {
  return unitPrice ?? { unit: 'LESSON', amount: pricePerLesson, lessonsInTerm: lessonDates.length }
}

/** A month begun is a whole month; a term's price is shared out by its lessons where the pack says so. */
export function costOf(pack: Pick<PolicyPack, 'partOfTerm'>, price: UnitPrice, dates: readonly SchoolDate[]): Fen {
  const { unit, amount, lessonsInTerm } = price
  if (isPartOfTerm(pack, price, dates)) {
    return shareOf(amount, dates.length, lessonsInTerm)
  }
  return fen(unitsOf(unit, dates).length * amount)
}

/** A price for the whole term of which this child is charged its share of lessons. */
export function isPartOfTerm(
  { partOfTerm }: Pick<PolicyPack, 'partOfTerm'>,
  { unit, lessonsInTerm }: UnitPrice,
  dates: readonly SchoolDate[],
): boolean {
  return unit === 'TERM' && partOfTerm.value === 'BY_LESSONS' && dates.length < lessonsInTerm
}
