// Works out what publishing one changed course of a plan would do, with the seats as they are.
import { type Consequences, consequencesOf } from '@domain/enrollment/course-changes/consequences-of'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { readRollsOfPlan } from '../collections/seat-rolls'
import type { PlanWork } from './find-plan-work'

interface At {
  readonly now: number
  readonly today: SchoolDate
}

interface FoundConsequences {
  readonly consequences: Consequences
  readonly roll: SeatRoll | undefined
}

/** Null where nobody can be touched: a new course, an unchanged one, one that cannot be read. */
export async function courseConsequences(
  { read, draft }: PlanWork,
  courseId: string,
  at: At,
): Promise<FoundConsequences | null> {
  const changed = read.pending.find(({ entry }) => entry.courseId === courseId)
  if (changed === undefined || changed.before === null || changed.after === null || read.terms === null) return null
  const rolls = await readRollsOfPlan(draft._id)
  const courses = [...read.kept, ...read.pending].flatMap(({ after }) => after ?? [])
  const { term } = read.terms
  return {
    consequences: consequencesOf(changed.before, changed.after, { ...at, term, courses, rolls }),
    roll: rolls.find(({ _id }) => _id === courseId),
  }
}
