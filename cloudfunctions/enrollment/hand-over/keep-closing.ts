// Adds to a school's closing of a day: whoever is second adds to what the first wrote.
import { type DayClosing, dayClosingId } from '@domain/enrollment/hand-over/day-closing'
import type { SchoolDate } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { readClosing, writeClosing } from '../collections/day-closings'

interface Keeping {
  readonly schoolId: string
  readonly date: SchoolDate
  readonly known: DayClosing | null
  readonly now: number
}

/** `change` null: nothing to write any more. */
export function keepClosing(
  { schoolId, date, known, now }: Keeping,
  change: (closing: DayClosing) => Pick<DayClosing, 'entries' | 'acts'> | null,
): Promise<boolean> {
  let before = known
  return untilSettled(async () => {
    const current = before ?? emptyClosing(schoolId, date)
    const next = change(current)
    if (next === null) return true
    const after = { ...current, ...next, rev: current.rev + 1, changedAt: now }
    if (await writeClosing(before, after)) return true
    before = await readClosing(schoolId, date)
    return null
  })
}

function emptyClosing(schoolId: string, date: SchoolDate): DayClosing {
  return { _id: dayClosingId(schoolId, date), schoolId, date, entries: [], acts: [], rev: 0, changedAt: 0 }
}
