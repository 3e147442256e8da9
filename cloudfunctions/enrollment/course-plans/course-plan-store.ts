// Loads a school's course plan for comparison and writes the differences.
import { createHash } from 'node:crypto'
import {
  type CurrentPlan,
  type PlanDifference,
  planIdOf,
  type StoredPlan,
} from '@domain/enrollment/course-plans/course-plan-difference'
import { rollWithCapacity } from '@domain/enrollment/course-plans/course-plan-seats'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import { activePacksOf, type PacksRow } from '../../billing/collections/policy-packs'
import { schools } from '../../identity/collections/schools'
import { inParallel } from '../../runtime/in-parallel'
import { untilSettled } from '../../runtime/retry'
import { courses } from '../collections/courses'
import { plans } from '../collections/plans'
import { seatRolls as rolls } from '../collections/seat-rolls'

const ID_LENGTH = 20
/** More than a plan may hold. */
const PAGE = 1_000

export function courseIdOf(planId: string, code: string): string {
  return createHash('sha256').update(`${planId}:${code}`).digest('hex').slice(0, ID_LENGTH)
}

/** A school as a plan is read for it: its staff, the packs of the store it may charge under, the terms it has a plan for. */
export type ImportingSchool = SchoolWithStaff &
  PacksRow & { readonly plans: readonly Pick<StoredPlan, '_id' | 'termId' | 'packId' | 'pack'>[] }

export async function findImportingSchool(schoolId: string): Promise<ImportingSchool | null> {
  const [school] = await schools.aggregate<ImportingSchool>([
    { $match: { _id: schoolId } },
    activePacksOf,
    { $lookup: { from: plans.name, localField: '_id', foreignField: 'schoolId', as: 'plans' } },
  ])
  return school ?? null
}

export async function loadPlan(schoolId: string, termId: string): Promise<CurrentPlan> {
  const planId = planIdOf(schoolId, termId)
  const [[plan], storedCourses, storedRolls] = await Promise.all([
    plans.find({ _id: planId }, { limit: 1 }),
    courses.find({ planId }, { limit: PAGE }),
    rolls.find({ planId }, { limit: PAGE }),
  ])
  return { plan: plan ?? null, courses: storedCourses, rolls: storedRolls }
}

/** Seat rolls before courses before the plan: whatever can be seen is complete. */
export async function writePlan(difference: PlanDifference, now: number): Promise<void> {
  await rolls.insertMissing(difference.addedRolls)
  await courses.insertMissing(difference.courses.added)
  await inParallel(difference.courses.changed, ({ ids, values }) => courses.updateAll(ids, { $set: values }))
  await inParallel(difference.seats, ({ courseId, capacity }) => changeSeats(courseId, capacity, now))
  await plans.insertMissing(difference.plans.added)
  await inParallel(difference.plans.changed, ({ ids, values }) => plans.updateAll(ids, { $set: values }))
}

/** One update, only if no claim came between: seats add up before and after it. The sweeper tells the children seated. */
async function changeSeats(courseId: string, capacity: number, now: number): Promise<void> {
  await untilSettled(async () => {
    const [roll] = await rolls.find({ _id: courseId }, { limit: 1 })
    if (roll === undefined) return true
    const change = rollWithCapacity(roll, capacity, now)
    if (change === null) return true
    const written = await rolls.updateOne(
      { _id: courseId, rev: roll.rev },
      { $set: { ...change, touchedAt: now }, $inc: { rev: 1 } },
    )
    return written || null
  })
}
