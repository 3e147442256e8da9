// Says which deadline of a case comes next, and whether it is calm, amber or red.
import type { SchoolDate } from '../../values/school-date'
import type { CaseState } from '../channel/case-state'
import { type DeadlineTerms, MILESTONES, type Milestone, termsFor } from './deadline-terms'
import { statutoryDueOn } from './statutory-terms'
import { workingDayAfter, workingDaysBetween } from './working-days'

/** The days on which what was due was done. */
export interface CaseDays {
  /** Received, or reopened: a second look has its own clock. */
  readonly startedOn: SchoolDate
  readonly repliedOn: SchoolDate | null
  readonly acceptedOn: SchoolDate | null
  readonly resultOn: SchoolDate | null
  /** The day a name came with it: from then on a regulation counts beside the promise. */
  readonly namedOn: SchoolDate | null
}

export interface CaseClock {
  readonly milestone: Milestone
  readonly dueOn: SchoolDate
  /** Working days left; 0 on the day itself, negative when it is over. */
  readonly daysLeft: number
  readonly level: 'CALM' | 'AMBER' | 'RED'
}

const DONE: Readonly<Record<Milestone, keyof CaseDays>> = {
  FIRST_REPLY: 'repliedOn',
  ACCEPT: 'acceptedOn',
  RESULT: 'resultOn',
}

/** States in which nothing is awaited of the officers. */
const AT_REST: readonly CaseState[] = ['CLOSED', 'NOT_ACCEPTED']

/** The earliest deadline that is still open; null when nothing is due. */
export function clockOf(
  { days, state }: { readonly days: CaseDays; readonly state: CaseState },
  today: SchoolDate,
  terms: DeadlineTerms = termsFor(days.startedOn),
): CaseClock | null {
  if (AT_REST.includes(state)) return null
  const milestone = MILESTONES.find((each) => days[DONE[each]] === null)
  if (milestone === undefined) return null
  const dueOn = dueDateOf(days, milestone, terms)
  if (today > dueOn) {
    return { milestone, dueOn, daysLeft: -Math.max(1, workingDaysBetween(dueOn, today)), level: 'RED' }
  }
  const gone = workingDaysBetween(days.startedOn, today)
  const isAmber = gone * 100 >= workingDaysBetween(days.startedOn, dueOn) * terms.amberPercent
  return { milestone, dueOn, daysLeft: workingDaysBetween(today, dueOn), level: isAmber ? 'AMBER' : 'CALM' }
}

/** Deadlines that were missed, whatever was done since. */
export function missedDeadlines(days: CaseDays, today: SchoolDate): readonly Milestone[] {
  const terms = termsFor(days.startedOn)
  return MILESTONES.filter((each) => (days[DONE[each]] ?? today) > dueDateOf(days, each, terms))
}

/** What the district promised, or what a name makes due before that. */
export function dueDateOf(
  days: CaseDays,
  milestone: Milestone,
  terms: DeadlineTerms = termsFor(days.startedOn),
): SchoolDate {
  const promised = workingDayAfter(days.startedOn, terms.workingDays[milestone])
  const statutory = statutoryDueOn(days, milestone)
  return statutory !== null && statutory < promised ? statutory : promised
}
