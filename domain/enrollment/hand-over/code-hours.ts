// Between which instants a code works, around the hour at which its child leaves, as dated data.
import { MINUTE_MS } from '../../values/durations'
import { instantOf, type SchoolDate } from '../../values/school-date'

interface CodeHours {
  readonly from: SchoolDate
  readonly source: string
  readonly minutesBefore: number
  readonly minutesAfter: number
}

/** A change is a new entry, never an edit. After the hour: as long as an unclaimed child is waited for. */
const HOURS: readonly [CodeHours, ...CodeHours[]] = [
  { from: '2026-01-01' as SchoolDate, source: '[D]', minutesBefore: 30, minutesAfter: 90 },
]

export function codeHours(at: string, date: SchoolDate): { readonly from: number; readonly until: number } {
  const [first, ...later] = HOURS
  const { minutesBefore, minutesAfter } = later.filter(({ from }) => from <= date).at(-1) ?? first
  const instant = instantOf(date, at)
  return { from: instant - minutesBefore * MINUTE_MS, until: instant + minutesAfter * MINUTE_MS }
}
