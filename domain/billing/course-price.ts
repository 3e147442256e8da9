// Owns whether a school may ask a price: at most the pack's, checked on publishing, never lowered silently.
import type { CourseKind } from '../enrollment/course'
import type { Fen } from '../fen'
import { fail, ok, type Result } from '../result'
import type { PolicyPack } from './policy-pack'

export type PriceOverCap = { readonly code: 'PRICE_OVER_CAP'; readonly capFen: number }

/** 不高于, 不超过 include the number itself (民法典 第一千二百五十九条). */
export function checkCoursePrice(
  pack: Pick<PolicyPack, 'carePricePerLessonMax' | 'enrichmentPricePerLessonMax'>,
  kind: CourseKind,
  pricePerLesson: Fen,
): Result<Fen, PriceOverCap> {
  const { value: cap } = kind === 'CARE' ? pack.carePricePerLessonMax : pack.enrichmentPricePerLessonMax
  return pricePerLesson <= cap ? ok(pricePerLesson) : fail({ code: 'PRICE_OVER_CAP', capFen: cap })
}
