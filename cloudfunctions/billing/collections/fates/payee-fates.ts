// Fates of who is paid for lessons: the same in records of lessons, contracts, costs and payouts.
import type { LessonPayee } from '@domain/enrollment/lessons/lesson-record'
import { fateOf } from '@domain/privacy/fates/fate'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { OTHERS } from '@domain/privacy/fates/presets'

/** Who is paid for lessons. */
export const payeeFate = fateOf({
  about: 'STAFF',
  purpose: 'SETTLEMENT',
  readers: ['schoolAdmin', 'schoolFinance', 'districtFinance'],
  keep: 'ENROLLMENT',
  erasure: 'UNTOUCHED',
})(OTHERS)

export const payeeFates = {
  kind: payeeFate,
  id: payeeFate,
  name: payeeFate,
} satisfies FatesOf<LessonPayee>
