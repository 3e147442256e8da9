// Checks the days of a draw as a clerk types them, and proposes some.
import { addDays, dateAt, type SchoolDate } from '../../../values/school-date'
import { comesOutOn, nextNumberDay, PROPOSED_SOURCE } from './number-sources'

export const DRAW_FIELDS = ['opensOn', 'closesOn', 'numberOn'] as const
export const DRAW_DAY_FAULTS = [
  /** What holds is shown to parents before: the window opens tomorrow at the earliest. */
  'OPENS_TOO_EARLY',
  'CLOSES_FIRST',
  /** It would be known before the list is fixed: a whole day lies between. */
  'NUMBER_TOO_EARLY',
  /** Somebody may know it already. */
  'NUMBER_KNOWN',
  /** The number named does not come out on this day. */
  'NO_NUMBER_THAT_DAY',
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

/** How the public number is called, and its day. */
export interface NamedNumber {
  readonly numberName: string
  readonly numberOn: SchoolDate
}

interface Around {
  readonly today: SchoolDate
  readonly until: SchoolDate
}

export function drawDayFaults(
  { opensOn, closesOn, numberName, numberOn }: DrawDays & NamedNumber,
  { today, until }: Around,
): readonly DrawDayFault[] {
  const faults: DrawDayFault[] = []
  if (opensOn <= today) faults.push({ field: 'opensOn', code: 'OPENS_TOO_EARLY' })
  if (closesOn < opensOn) faults.push({ field: 'closesOn', code: 'CLOSES_FIRST' })
  if (numberOn < firstNumberDay(closesOn)) faults.push({ field: 'numberOn', code: 'NUMBER_TOO_EARLY' })
  if (!comesOutOn(numberName, numberOn)) faults.push({ field: 'numberOn', code: 'NO_NUMBER_THAT_DAY' })
  if (numberOn > until) faults.push({ field: 'numberOn', code: 'AFTER_TERM' })
  return faults
}

/** Another number is named: of a day to come, so that nobody knows it yet. */
export function nextNumberFaults(
  { numberName, numberOn }: NamedNumber,
  { today, until }: Around,
): readonly DrawDayFault[] {
  if (!comesOutOn(numberName, numberOn)) return [{ field: 'numberOn', code: 'NO_NUMBER_THAT_DAY' }]
  if (numberOn <= today) return [{ field: 'numberOn', code: 'NUMBER_KNOWN' }]
  return numberOn > until ? [{ field: 'numberOn', code: 'AFTER_TERM' }] : []
}

const WINDOW_DAYS = 5

/** The list is fixed on the day before it at the latest. */
function firstNumberDay(closesOn: SchoolDate): SchoolDate {
  return addDays(closesOn, 2)
}

/** Opens with the plan's window, or in two days; five days for wishes, then the first number there is. [D] */
export function proposedDays(plan: { readonly opensAt: number }, today: SchoolDate): DrawDays {
  const [soon, planned] = [addDays(today, 2), dateAt(plan.opensAt)]
  const isSoon = planned < soon
  const opensOn = isSoon ? soon : planned
  const closesOn = addDays(opensOn, WINDOW_DAYS - 1)
  return { opensOn, closesOn, numberOn: nextNumberDay(PROPOSED_SOURCE, firstNumberDay(closesOn)) }
}
