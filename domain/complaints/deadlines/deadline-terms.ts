// Keeps how many working days a district gives itself, dated, each with its document.
import { type SchoolDate, schoolDate } from '../../values/school-date'

export const MILESTONES = ['FIRST_REPLY', 'ACCEPT', 'RESULT'] as const
export type Milestone = (typeof MILESTONES)[number]

export interface DeadlineTerms {
  /** For complaints received on this day or later. */
  readonly from: SchoolDate
  /** Where it is promised. */
  readonly document: string
  readonly workingDays: Readonly<Record<Milestone, number>>
  /** Amber once this share of the days, in percent, has gone. */
  readonly amberPercent: number
}

/** A change is a new entry: what is under way keeps the promise it was received under. */
export const DEADLINE_TERMS: readonly DeadlineTerms[] = [
  {
    from: schoolDate('2026-01-01'),
    document: '禾川区校外培训举报办理承诺（区教育局公开承诺，不是法定期限）',
    workingDays: { FIRST_REPLY: 3, ACCEPT: 15, RESULT: 60 },
    amberPercent: 70,
  },
]

export function termsFor(receivedOn: SchoolDate, terms: readonly DeadlineTerms[] = DEADLINE_TERMS): DeadlineTerms {
  const inForce = terms.filter(({ from }) => from <= receivedOn)
  const [first] = terms
  const found = inForce.at(-1) ?? first
  if (found === undefined) throw new TypeError('no deadlines at all')
  return found
}
