// Closing a school's day: what is due for a child nobody fetched, and what keeps the day open.
import { MINUTE_MS } from '../../values/durations'
import { instantOf, type SchoolDate } from '../../values/school-date'

/** GUARDIANS are called, then everybody on the list, then the officer on duty reports it. */
export const OVERDUE_STEPS = ['GUARDIANS', 'CONTACTS', 'OFFICER'] as const
export type OverdueStep = (typeof OVERDUE_STEPS)[number]

interface OverdueRule {
  readonly from: SchoolDate
  readonly source: string
  readonly steps: readonly { readonly step: OverdueStep; readonly minutes: number }[]
}

/** A change is a new entry, never an edit. */
const RULES: readonly [OverdueRule, ...OverdueRule[]] = [
  {
    from: '2026-01-01' as SchoolDate,
    source: '[D]',
    steps: [
      { step: 'GUARDIANS', minutes: 20 },
      { step: 'CONTACTS', minutes: 30 },
      { step: 'OFFICER', minutes: 60 },
    ],
  },
]

export function overdueSteps(date: SchoolDate): OverdueRule['steps'] {
  const [first, ...later] = RULES
  return (later.filter(({ from }) => from <= date).at(-1) ?? first).steps
}

/** What was done about a child: by the timer (`by` null: told), or by somebody who called. Only ever added to. */
export interface OverdueEntry {
  readonly pupilId: string
  readonly step: OverdueStep
  readonly by: string | null
  /** REACHED: comes. NO_ANSWER. DONE: the officer reported it. TOLD: the app wrote to them. */
  readonly outcome: 'TOLD' | 'REACHED' | 'NO_ANSWER' | 'DONE'
  readonly note: string | null
  readonly at: number
}

export interface DayClosing {
  /** `schoolId:date`. */
  readonly _id: string
  readonly schoolId: string
  readonly date: SchoolDate
  readonly entries: readonly OverdueEntry[]
  /** Each closing, and each reopening with its reason, in order. */
  readonly acts: readonly {
    readonly act: 'CLOSED' | 'REOPENED'
    readonly by: string
    readonly at: number
    readonly reason: string | null
  }[]
  readonly rev: number
  readonly changedAt: number
}

export function dayClosingId(schoolId: string, date: SchoolDate): string {
  return `${schoolId}:${date}`
}

export function isDayClosed(closing: Pick<DayClosing, 'acts'> | null): boolean {
  return closing?.acts.at(-1)?.act === 'CLOSED'
}

interface Waiting {
  readonly pupilId: string
  /** `HH:mm`, when it was to be fetched. */
  readonly at: string
}

export function minutesOver({ at }: Waiting, date: SchoolDate, now: number): number {
  return Math.floor((now - instantOf(date, at)) / MINUTE_MS)
}

export interface DueStep {
  readonly pupilId: string
  readonly step: OverdueStep
}

/** Steps that are due and of which nothing was written yet, by child in the order of the steps. */
export function dueSteps(
  open: readonly Waiting[],
  entries: readonly Pick<OverdueEntry, 'pupilId' | 'step'>[],
  { date, now }: { readonly date: SchoolDate; readonly now: number },
): readonly DueStep[] {
  return open.flatMap((child) =>
    overdueSteps(date)
      .filter(({ minutes }) => minutesOver(child, date, now) >= minutes)
      .map(({ step }) => ({ pupilId: child.pupilId, step }))
      .filter((due) => !entries.some(({ pupilId, step }) => pupilId === due.pupilId && step === due.step)),
  )
}
