// How much of a date names the period it falls in.

import type { PriceUnit } from './policy-pack'

/** How much of a date names the period it falls in: all of it, the month, or nothing. */
export const PERIOD_LENGTH: Readonly<Record<PriceUnit, number>> = { LESSON: 10, DAY: 10, MONTH: 7, TERM: 0 }
