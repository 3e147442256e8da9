// Names the week for which a token is good: the ISO week on the wall in Shanghai, `2026-W48`.

declare const epochBrand: unique symbol
export type TokenEpoch = string & { readonly [epochBrand]: true }

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const PATTERN = /^(\d{4})-W(\d{2})$/

/** Days since Thursday, 1 January 1970, counted in Shanghai. */
const dayAt = (instant: number) => Math.floor((instant + SHANGHAI_MS) / DAY_MS)
/** Monday = 0. */
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7

/** A week belongs to the year of its Thursday (ISO 8601). */
export function tokenEpochAt(instant: number): TokenEpoch {
  const day = dayAt(instant)
  const thursday = day - weekdayOf(day) + 3
  const year = new Date(thursday * DAY_MS).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7) + 1
  return epochOf(year, week)
}

/** The instant at which the week of `instant` is over: Monday, midnight in Shanghai. */
export function tokenEpochEnd(instant: number): number {
  const day = dayAt(instant)
  return (day - weekdayOf(day) + 7) * DAY_MS - SHANGHAI_MS
}

export function epochOf(year: number, week: number): TokenEpoch {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as TokenEpoch
}

/** Year and week, for the wire. Throws RangeError for another text: only our own epochs are written. */
export function epochParts(epoch: TokenEpoch): { readonly year: number; readonly week: number } {
  const match = PATTERN.exec(epoch)
  if (match === null) throw new RangeError(`not a week: ${epoch}`)
  return { year: Number(match[1]), week: Number(match[2]) }
}
