// Checks the days of a draw as a clerk types them, and proposes some.
import { addDays, dateAt, type SchoolDate } from '../../values/school-date'

export const DRAW_FIELDS = ['opensOn', 'closesOn', 'numberOn'] as const
export const DRAW_DAY_FAULTS = [
  /** What holds is shown to parents before: the window opens tomorrow at the earliest. */
  'OPENS_TOO_EARLY',
  'CLOSES_FIRST',
  /** It would be known while wishes can still be changed. */
  'NUMBER_BEFORE_CLOSING',
  /** Somebody may know it already. */
  'NUMBER_KNOWN',
  'AFTER_TERM',
] as const

export interface DrawDayFault {
  readonly field: (typeof DRAW_FIELDS)[number]
  readonly code: (typeof DRAW_DAY_FAULTS)[number]
}

export interface DrawDays {
  readonly opensOn: SchoolDate
  readonly closesOn: SchoolDate
  readonly numberOn: SchoolDate
}

export function drawDayFaults(
  { opensOn, closesOn, numberOn }: DrawDays,
  { today, until }: { readonly today: SchoolDate; readonly until: SchoolDate },
): readonly DrawDayFault[] {
  const faults: DrawDayFault[] = []
  if (opensOn <= today) faults.push({ field: 'opensOn', code: 'OPENS_TOO_EARLY' })
  if (closesOn < opensOn) faults.push({ field: 'closesOn', code: 'CLOSES_FIRST' })
  if (numberOn <= closesOn) faults.push({ field: 'numberOn', code: 'NUMBER_BEFORE_CLOSING' })
  if (numberOn > until) faults.push({ field: 'numberOn', code: 'AFTER_TERM' })
  return faults
}

/** Another number is named: of a day to come, so that nobody knows it yet. */
export function nextNumberFaults(
  numberOn: SchoolDate,
  { today, until }: { readonly today: SchoolDate; readonly until: SchoolDate },
): readonly DrawDayFault[] {
  if (numberOn <= today) return [{ field: 'numberOn', code: 'NUMBER_KNOWN' }]
  return numberOn > until ? [{ field: 'numberOn', code: 'AFTER_TERM' }] : []
}

const WINDOW_DAYS = 5

/** Opens with the plan's window, or in two days; five days for wishes, the number the day after. [D] */
export function proposedDays(plan: { readonly opensAt: number }, today: SchoolDate): DrawDays {
  const [soon, planned] = [addDays(today, 2), dateAt(plan.opensAt)]
  const isSoon = planned < soon
  const opensOn = isSoon ? soon : planned
  const closesOn = addDays(opensOn, WINDOW_DAYS - 1)
  return { opensOn, closesOn, numberOn: addDays(closesOn, 1) }
}
