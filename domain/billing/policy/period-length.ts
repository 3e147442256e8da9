// How much of a unit's name names the period it falls in, and the units that lesson dates touch.

import type { SchoolDate } from '../../values/school-date'
import type { PriceUnit } from './policy-pack'

/** How much of a unit's name is a period of this length: `2026-09-01#2` whole, its day, its month, or nothing. */
export const PERIOD_LENGTH: Readonly<Record<PriceUnit, number>> = { LESSON: 12, DAY: 10, MONTH: 7, TERM: 0 }

/** Every lesson by its day and its number on that day, or each day, month or the one term that lessons fall in. */
export function unitsOf(unit: PriceUnit, dates: readonly SchoolDate[]): readonly string[] {
  const lessons = dates.map((date, index) => `${date}#${numberOnDay(dates, index)}`)
  return unit === 'LESSON' ? lessons : [...new Set(dates.map((date) => date.slice(0, PERIOD_LENGTH[unit])))]
}

/** From 1. Dates are ascending; a day with several lessons is named as often. */
export function numberOnDay(dates: readonly SchoolDate[], index: number): number {
  let first = index
  while (first > 0 && dates[first - 1] === dates[index]) first -= 1
  return index - first + 1
}
