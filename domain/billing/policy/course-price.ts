// Checks a school's price against the pack's maximum; rejects it rather than lowering it silently.
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import { guidePriceOf, isOfKind } from './guide-price'
import type { PolicyPack, PriceUnit } from './policy-pack'

export type PriceOverCap = { readonly code: 'PRICE_OVER_CAP'; readonly capFen: number }

/** Course plans are priced by the lesson. */
export function checkCoursePrice(
  pack: Pick<PolicyPack, 'guidePrices'>,
  kind: CourseKind,
  pricePerLesson: Fen,
): Result<Fen, PriceOverCap> {
  return checkUnitPrice(pack, kind, { unit: 'LESSON', amount: pricePerLesson })
}

/**
 * 不高于, 不超过 include the number itself (民法典 第一千二百五十九条).
 * A unit without a guide price has no maximum of its own: the caps on what a pupil is charged hold it.
 */
export function checkUnitPrice(
  pack: Pick<PolicyPack, 'guidePrices'>,
  kind: CourseKind,
  { unit, amount }: { readonly unit: PriceUnit; readonly amount: Fen },
): Result<Fen, PriceOverCap> {
  const guide = guidePriceOf(pack, kind, unit)
  if (guide === null || amount <= guide.max.value) return ok(amount)
  return fail({ code: 'PRICE_OVER_CAP', capFen: guide.max.value })
}

/** The units a school may price a kind in. */
export function unitsAllowed({ guidePrices }: Pick<PolicyPack, 'guidePrices'>, kind: CourseKind): readonly PriceUnit[] {
  return guidePrices.filter((guide) => isOfKind(guide.kind, kind)).map(({ unit }) => unit)
}
