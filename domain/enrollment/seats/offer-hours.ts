// How long an offered seat is held: a demonstration value [D] with its day and document.
import type { SchoolDate } from '../../values/school-date'
import { dateAt, schoolDate } from '../../values/school-date'

interface OfferHours {
  readonly from: SchoolDate
  readonly hours: number
  readonly document: string
}

/** A change is a new entry. */
const OFFER_HOURS: readonly OfferHours[] = [
  { from: schoolDate('2026-09-01'), hours: 24, document: '示例：禾川区课后服务选课办法（试行）' },
]

const HOUR_MS = 3_600_000

/** Before the first entry the first one holds. */
export function offerHoursOn(date: SchoolDate): number {
  const inForce = OFFER_HOURS.filter(({ from }) => from <= date).at(-1) ?? OFFER_HOURS[0]
  return inForce?.hours ?? 0
}

/** An offer that is made keeps its end, whatever the hours become. */
export function offerUntil(now: number): number {
  return now + offerHoursOn(dateAt(now)) * HOUR_MS
}
