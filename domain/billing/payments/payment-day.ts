// What is stored of one school's day once it was compared with WeChat's own bill.
import { HOUR_MS } from '../../values/durations'
import type { SchoolDate } from '../../values/school-date'
import type { GatewayRefusal } from '../ledger/gateway-refusal'
import type { DayComparison } from './reconcile-day'

/** Why a day could not be compared, and how often that was tried. */
export interface DayTrouble extends GatewayRefusal {
  readonly times: number
}

export interface PaymentDay extends DayComparison {
  /** `${schoolId}:${date}` */
  readonly _id: string
  readonly schoolId: string
  readonly date: SchoolDate
  readonly comparedAt: number
  /** Null: it was compared. */
  readonly trouble: DayTrouble | null
}

/** A day that does not agree is compared again the next day; one whose bill could not be had, half an hour later. */
export function isDayDue(day: PaymentDay | undefined, differences: number, now: number): boolean {
  if (day === undefined) return true
  if (day.trouble !== null) return day.comparedAt + Math.min(day.trouble.times * HOUR_MS, 12 * HOUR_MS) / 2 <= now
  return differences > 0 && day.comparedAt + 20 * HOUR_MS <= now
}
