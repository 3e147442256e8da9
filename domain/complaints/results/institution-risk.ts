// Rates an institution's risk from labels that a second reviewer confirmed.
import { DAY_MS } from '../../values/durations'
import type { ComplaintCategory } from '../categories/category'

/** What a label says about whether an institution will last. */
export const RISK_KINDS = ['PREPAYMENT', 'REFUNDS', 'DISAPPEARED', 'WAGES'] as const
export type RiskKind = (typeof RISK_KINDS)[number]

export interface RiskSignal {
  readonly kind: RiskKind
  /** `YYYY-MM-DD`. */
  readonly day: string
}

const DAYS = 30
const KINDS_FOR_HIGH = 2

const KIND_OF: Partial<Record<ComplaintCategory, RiskKind>> = {
  PREPAYMENT_TOO_MUCH: 'PREPAYMENT',
  REFUND_REFUSED: 'REFUNDS',
  RAN_AWAY: 'DISAPPEARED',
  WAGE_ARREARS: 'WAGES',
}

/** Null where a category says nothing about it. */
export function riskKindOf(category: ComplaintCategory): RiskKind | null {
  return KIND_OF[category] ?? null
}

/** Two different kinds within 30 days are high. Seen by staff alone. */
export function rateRisk(confirmed: readonly RiskSignal[]): 'NONE' | 'SOME' | 'HIGH' {
  if (confirmed.length === 0) return 'NONE'
  const near = (one: RiskSignal, other: RiskSignal) =>
    Math.abs(Date.parse(one.day) - Date.parse(other.day)) <= DAYS * DAY_MS
  const isHigh = confirmed.some((one) => {
    const kinds = new Set(confirmed.filter((other) => near(one, other)).map(({ kind }) => kind))
    return kinds.size >= KINDS_FOR_HIGH
  })
  return isHigh ? 'HIGH' : 'SOME'
}
