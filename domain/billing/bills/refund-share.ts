// Calculates the share of a line to refund for lessons not held.
// By lessons, by days of a term, by half-months or by months.
import { type Fen, fen, shareOf } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { RefundBasis } from '../policy/policy-pack'

export interface RefundShare {
  readonly lost: number
  readonly of: number
}

/** `planned`: the line's lessons. `lost`: the dates not taken, each once. Grows with `lost`, never above the whole. */
export function refundShareOf(
  basis: RefundBasis,
  planned: readonly SchoolDate[],
  lost: ReadonlySet<SchoolDate>,
): RefundShare {
  // Whatever is counted: what was never attended comes back whole.
  if (planned.length > 0 && planned.every((date) => lost.has(date))) return { lost: 1, of: 1 }
  switch (basis.unit) {
    case 'LESSONS':
      return { lost: planned.filter((date) => lost.has(date)).length, of: planned.length }
    // 阜阳 第一条: 每学期按100天计算, 按未参加天数退费
    case 'DAYS':
      return { lost: Math.min(lost.size, basis.daysPerTerm), of: basis.daysPerTerm }
    case 'HALF_MONTH':
      return wholePeriods(planned, lost, halfMonthOf)
    case 'MONTH':
      return wholePeriods(planned, lost, monthOf)
  }
}

/** The lessons of the lessons, half-months or months that are not given back. Null: days are counted, not lessons. */
export function heldPeriodDates(
  basis: RefundBasis,
  planned: readonly SchoolDate[],
  lost: ReadonlySet<SchoolDate>,
): readonly SchoolDate[] | null {
  if (basis.unit === 'DAYS') return null
  const periodOf = PERIOD_OF[basis.unit]
  const held = new Set(planned.filter((date) => !lost.has(date)).map(periodOf))
  return planned.filter((date) => held.has(periodOf(date)))
}

/** A period with one lesson held is not given back. */
function wholePeriods(
  planned: readonly SchoolDate[],
  lost: ReadonlySet<SchoolDate>,
  periodOf: (date: SchoolDate) => string,
): RefundShare {
  const all = new Set(planned.map(periodOf))
  const held = new Set(planned.filter((date) => !lost.has(date)).map(periodOf))
  return { lost: all.size - held.size, of: all.size }
}

function monthOf(date: SchoolDate): string {
  return date.slice(0, 7)
}

/** The 1st to the 15th, the 16th to the end. */
function halfMonthOf(date: SchoolDate): string {
  return `${monthOf(date)}-${Number(date.slice(8)) <= 15 ? 1 : 2}`
}

/** All that is to be given back so far, rounded half up once: what was given back before is taken off by the caller. */
export function cumulativeRefund(amount: Fen, { lost, of }: RefundShare): Fen {
  return of === 0 ? fen(0) : shareOf(amount, lost, of)
}

const PERIOD_OF: Readonly<Record<Exclude<RefundBasis['unit'], 'DAYS'>, (date: SchoolDate) => string>> = {
  LESSONS: (date) => date,
  HALF_MONTH: halfMonthOf,
  MONTH: monthOf,
}
