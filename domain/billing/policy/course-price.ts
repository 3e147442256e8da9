// Checks a course's price against every guide price of its kind; refuses it, never lowers it.
import type { CourseKind } from '../../values/course-kind'
import { type Fen, fen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import { isOfKind, isPriced } from './guide-price'
import { PERIOD_LENGTH, unitsOf } from './period-length'
import { type GuidePrice, type PolicyPack, PRICE_UNITS, type PriceUnit, type TAUGHT_BY } from './policy-pack'

/** What one pupil would be asked for in the guide price's unit is more than it allows. */
export interface PriceOverCap {
  readonly code: 'PRICE_OVER_CAP'
  readonly unit: PriceUnit
  readonly capFen: number
}

/** The pack has neither a guide price nor a cap for courses of this kind: nothing may be charged. */
export interface KindNotPriced {
  readonly code: 'KIND_NOT_PRICED'
}

export type PriceRefusal = PriceOverCap | KindNotPriced

export interface PricedCourse {
  readonly kind: CourseKind
  readonly taughtBy: (typeof TAUGHT_BY)[number]
  readonly unit: PriceUnit
  readonly amount: Fen
  /** All its lessons, a day with two of them named twice. */
  readonly lessonDates: readonly SchoolDate[]
}

/** What a plan needs of its pack is asked here, before anybody enrolls: no bill can meet a price it has no clause for. */
export function checkCoursePrice(
  pack: Pick<PolicyPack, 'guidePrices' | 'caps'>,
  course: PricedCourse,
): Result<Fen, PriceRefusal> {
  const { kind, amount } = course
  if (amount > 0 && !isPriced(pack, kind)) return fail({ code: 'KIND_NOT_PRICED' })
  const broken = guidesFor(pack, course).find((guide) => isAbove(course, guide))
  return broken === undefined ? ok(amount) : fail(overCap(broken))
}

/** Where a document prices a provider's courses apart, what it says of everybody's in the same unit is not meant for them. */
function guidesFor({ guidePrices }: Pick<PolicyPack, 'guidePrices'>, { kind, taughtBy }: PricedCourse) {
  const ofKind = guidePrices.filter((guide) => isOfKind(guide.kind, kind))
  const own = ofKind.filter((guide) => guide.taughtBy === taughtBy)
  const isOwn = ({ unit }: GuidePrice) => own.some((guide) => guide.unit === unit)
  return [...own, ...ofKind.filter((guide) => guide.taughtBy === undefined && !isOwn(guide))]
}

function overCap({ unit, max }: GuidePrice): PriceOverCap {
  return { code: 'PRICE_OVER_CAP', unit, capFen: max.value }
}

/**
 * 不高于, 不超过 include the number itself (民法典 第一千二百五十九条). A price is compared in the coarser of the two
 * units: fifty yuan a lesson are asked for all lessons of the month or term, a term's price for as many lessons as it pays.
 */
function isAbove({ unit, amount, lessonDates }: PricedCourse, { unit: guided, max }: GuidePrice): boolean {
  return PRICE_UNITS.indexOf(guided) >= PRICE_UNITS.indexOf(unit)
    ? fen(amount * mostIn(guided, unit, lessonDates)) > max.value
    : amount > fen(max.value * mostIn(unit, guided, lessonDates))
}

/** How many finer units fall into the coarser one that holds most of them. */
function mostIn(coarse: PriceUnit, fine: PriceUnit, dates: readonly SchoolDate[]): number {
  if (coarse === fine) return 1
  const counts = new Map<string, number>()
  for (const unit of unitsOf(fine, dates)) {
    const period = unit.slice(0, PERIOD_LENGTH[coarse])
    counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  return Math.max(1, ...counts.values())
}
