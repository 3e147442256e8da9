// Reads how a school's waiting lines went in the term before: what a family in line may expect.
import type { Plan } from '@domain/enrollment/courses/course'
import { readPlanBefore } from '../collections/plans'
import { linesOfPlan, type Outlook } from '../collections/seat-roll-stages'

/** Null: there was no term before, or nobody waited in it. One round trip. */
export async function readOutlook(plan: Plan): Promise<Outlook | null> {
  const before = await readPlanBefore<{ readonly lines: readonly Outlook[] }>(plan, [
    linesOfPlan,
    { $project: { lines: 1 } },
  ])
  const sum = (field: keyof Outlook) => (before?.lines ?? []).reduce((total, line) => total + line[field], 0)
  const waited = sum('waited')
  return waited === 0 ? null : { waited, movedUp: Math.min(waited, sum('movedUp')) }
}
