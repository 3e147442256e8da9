// Raises an alert from the minutes families report: two of five school days above the limit.
import type { SchoolDate } from '../../values/school-date'

export const ALERT_KINDS = ['OVER_LIMIT', 'OVERDUE_MARKING'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** ALERT: the grade lead is told. POOL: it is among what inspections look at. */
export const ALERT_STAGES = ['ALERT', 'POOL'] as const
export type AlertStage = (typeof ALERT_STAGES)[number]

export interface LoadAlert {
  /** `homeroomId:day` of the first day above the limit; `homeroomId:day:itemId` of work not marked. */
  readonly _id: string
  readonly kind: AlertKind
  readonly districtId: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly homeroomName: string
  readonly grade: number
  readonly stage: AlertStage
  /** The days above the limit, or the day the work was for. */
  readonly days: readonly SchoolDate[]
  readonly raisedAt: number
  readonly pooledAt: number | null
}

export interface ReportedDay {
  readonly date: SchoolDate
  readonly cap: number
  /** Of at least five answers; null: fewer. */
  readonly mean: number | null
}

/** School days looked at. */
export const ALERT_WINDOW = 5
const DAYS_FOR_ALERT = 2
const DAYS_FOR_POOL = 3

export interface RaisedAlert {
  readonly stage: AlertStage
  readonly days: readonly SchoolDate[]
}

/** Of the last five school days. A mean at the limit is not above it. Null: nothing to say. */
export function raiseAlert(days: readonly ReportedDay[]): RaisedAlert | null {
  const above = days
    .slice(-ALERT_WINDOW)
    .filter(({ mean, cap }) => mean !== null && mean > cap)
    .map(({ date }) => date)
  if (above.length < DAYS_FOR_ALERT) return null
  return { stage: above.length >= DAYS_FOR_POOL ? 'POOL' : 'ALERT', days: above }
}
