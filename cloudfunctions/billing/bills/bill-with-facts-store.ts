// Reads bills with everything they depend on: enrollments, waivers, canceled lessons.
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { pupilTerms } from '../../enrollment/collections/pupil-terms'
import { type CanceledLesson, canceledLessonsStage } from '../../enrollment/lessons/lesson-stages'
import { pupils as pupilsCollection } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'
import { bills } from '../collections/bills'
import { waivers as waiversCollection } from '../collections/waivers'
import { waiverFactOf } from '../fees/waiver-lookup'
import { type ClosedTerm, closingStage } from './term-closed-stage'

/** Lessons of the last days may still be entered, and corrected. [D] */
const DAYS_AFTER_TERM = 60

type PlanWithLessons = Plan & { readonly canceled: readonly CanceledLesson[] }

interface FollowedRow extends StoredBill {
  readonly terms: readonly PupilTerm[]
  readonly waivers: readonly Waiver[]
}

export interface FollowedBill {
  readonly bill: StoredBill
  readonly plan: Plan
  readonly factsOn: (today: SchoolDate) => BillFacts
}

const followed: readonly Stage[] = [
  { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: '_id', as: 'terms' } },
  { $lookup: { from: waiversCollection.name, localField: 'pupilId', foreignField: 'pupilId', as: 'waivers' } },
]
const withPlan: readonly Stage[] = [
  { $lookup: { from: plans.name, localField: 'planId', foreignField: '_id', as: 'plans' } },
  canceledLessonsStage('$planId'),
]
const withPupil: Stage = {
  $lookup: { from: pupilsCollection.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' },
}

export interface FoundBill extends FollowedBill {
  /** Null: the child's data was deleted, the bill stays. */
  readonly pupil: Pupil | null
  /** The term's figures are kept. */
  readonly isClosed: boolean
}

interface FoundRow extends FollowedRow, Pick<PlanWithLessons, 'canceled'> {
  readonly plans: readonly Plan[]
  readonly pupils: readonly Pupil[]
  readonly closings: readonly ClosedTerm[]
}

/** One round trip. */
export async function findFollowedBill(billId: string): Promise<FoundBill | null> {
  const joined = [...followed, ...withPlan, withPupil, closingStage('$planId')]
  const [row] = await bills.aggregate<FoundRow>([{ $match: { _id: billId } }, ...joined])
  if (row === undefined) return null
  const {
    plans: [plan],
    pupils: [pupil],
    canceled,
    closings,
    ...rest
  } = row
  return plan
    ? { ...followedOf(rest, { ...plan, canceled }), pupil: pupil ?? null, isClosed: closings.length > 0 }
    : null
}

/** Bills of terms that run, or ended lately, that nobody looked at since `before`: longest first. Two round trips. */
export async function findUnfollowed(
  before: number,
  today: SchoolDate,
  limit: number,
): Promise<readonly FollowedBill[]> {
  const running = await plans.aggregate<PlanWithLessons>([
    { $match: { 'term.until': { $gte: addDays(today, -DAYS_AFTER_TERM) } } },
    canceledLessonsStage('$_id'),
  ])
  const byId = new Map(running.map((plan) => [plan._id, plan]))
  const rows = await bills.aggregate<FollowedRow>([
    { $match: { followedAt: { $lte: before }, planId: { $in: [...byId.keys()] } } },
    { $sort: { followedAt: 1 } },
    { $limit: limit },
    ...followed,
  ])
  return rows.flatMap((row) => {
    const plan = byId.get(row.planId)
    return plan === undefined ? [] : [followedOf(row, plan)]
  })
}

export async function markFollowed(billIds: readonly string[], now: number): Promise<void> {
  await bills.updateAll(billIds, { $set: { followedAt: now } })
}

function followedOf({ terms, waivers, ...bill }: FollowedRow, { canceled, ...plan }: PlanWithLessons): FollowedBill {
  const factsOn = (today: SchoolDate): BillFacts => ({
    term: plan.term,
    enrollments: terms[0]?.enrollments ?? [],
    waiver: waiverFactOf(waivers, bill.termId),
    canceled,
    today,
  })
  return { bill, plan, factsOn }
}
