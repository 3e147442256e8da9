// Owns a fee line before caps: charged lessons times price, and the steps that say so.
import type { Enrollment } from '../enrollment/enrollment'
import type { FeeLine, FeeStep } from './fee-statement'
import type { PolicyPack } from './policy-pack'

/** `charged`: the lessons left after care inside enrichment was dropped. */
export function grossLine(pack: PolicyPack, enrollment: Enrollment, charged: number): FeeLine {
  const { courseId, title, kind, pricePerLesson, lessonDates } = enrollment
  const grossFen = charged * pricePerLesson
  return {
    courseId,
    title,
    kind,
    lessons: lessonDates.length,
    chargedLessons: charged,
    pricePerLesson,
    grossFen,
    chargedFen: grossFen,
    payableFen: grossFen,
    status: charged === 0 ? 'SUPPRESSED' : 'CHARGED',
    steps: grossSteps(pack, enrollment, charged),
  }
}

function grossSteps(pack: PolicyPack, { kind, pricePerLesson, lessonDates }: Enrollment, charged: number): FeeStep[] {
  const lessons = lessonDates.length
  const price = kind === 'CARE' ? pack.carePricePerLessonMax : pack.enrichmentPricePerLessonMax
  const planned: FeeStep = {
    rule: 'LESSONS_TIMES_PRICE',
    used: pricePerLesson,
    lessons,
    afterFen: lessons * pricePerLesson,
    source: price.source,
  }
  if (charged === lessons) return [planned]
  const dropped = lessons - charged
  return [
    planned,
    {
      rule: 'CARE_WITHIN_ENRICHMENT_FREE',
      used: dropped,
      lessons: dropped,
      afterFen: charged * pricePerLesson,
      source: pack.bothRule.source,
    },
  ]
}
