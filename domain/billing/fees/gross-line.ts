// Builds a fee line before caps: units charged times price, with the steps that explain it.
import { fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { priceSource } from '../policy/guide-price'
import { unitsOf } from '../policy/period-length'
import type { PolicyPack } from '../policy/policy-pack'
import type { UnitPrice } from '../policy/unit-price'
import type { ChargedLessons } from './charged-lessons'
import type { FeeLine, FeeStep } from './fee-statement'
import { type ChargedEnrollment, costOf, isPartOfTerm, PRICE_RULES, unitPriceOf } from './unit-price'

export interface GrossLine {
  readonly line: FeeLine
  readonly price: UnitPrice
  /** The lessons charged, for caps that hold for a day or a month. */
  readonly dates: readonly SchoolDate[]
}

/** `charged`: the lessons left after what is free was dropped. */
export function grossLine(pack: PolicyPack, enrollment: ChargedEnrollment, charged: ChargedLessons): GrossLine {
  const { courseId, title, kind, lessonDates } = enrollment
  const price = unitPriceOf(enrollment)
  const { dates } = charged
  const grossFen = costOf(pack, price, dates)
  const line: FeeLine = {
    courseId,
    title,
    kind,
    lessons: lessonDates.length,
    chargedLessons: dates.length,
    pricePerLesson: price.amount,
    grossFen,
    chargedFen: grossFen,
    payableFen: grossFen,
    status: dates.length === 0 ? 'SUPPRESSED' : 'CHARGED',
    steps: grossSteps(pack, enrollment, charged),
  }
  return { line, price, dates }
}

function grossSteps(pack: PolicyPack, enrollment: ChargedEnrollment, { dates, free }: ChargedLessons): FeeStep[] {
  const { kind, lessonDates } = enrollment
  const price = unitPriceOf(enrollment)
  const planned: FeeStep = {
    rule: PRICE_RULES[price.unit],
    used: price.amount,
    lessons: unitsOf(price.unit, lessonDates).length,
    afterFen: costOf(pack, price, lessonDates),
    ...(isPartOfTerm(pack, price, lessonDates) ? { ofLessons: price.lessonsInTerm } : {}),
    source: priceSource(pack, kind, price.unit),
  }
  if (free === null) return [planned]
  const dropped = lessonDates.length - dates.length
  return [planned, { ...free, used: dropped, lessons: dropped, afterFen: fen(costOf(pack, price, dates)) }]
}
