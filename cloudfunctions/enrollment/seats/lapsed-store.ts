// Finds children who may no longer hold a place: left, consent withdrawn, erasure requested.
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { pupils } from '../../identity/collections/pupils'
import { consents } from '../../privacy/collections/consents'
import { erasures } from '../../privacy/collections/erasures'
import type { Stage } from '../../runtime/database'
import { plans } from '../collections/plans'
import { pupilTerms } from '../collections/pupil-terms'

export interface LapsedTerm {
  readonly record: PupilTerm
  readonly plan: Plan
}

/** An earlier run has already seen children who left or were erased before this. */
const LOOK_BACK_DAYS = 30
const DAY_MS = 24 * 3_600_000

/** At most `most` records for each of the three grounds; all three start from an index. Three round trips. */
export async function findLapsedTerms(now: number, most: number): Promise<readonly LapsedTerm[]> {
  const today = dateAt(now)
  const live = liveTermStages(today, most)
  const found = [
    ...(await pupils.aggregate<LapsedTerm>([
      { $match: { leftOn: { $gte: addDays(today, -LOOK_BACK_DAYS), $lte: today } } },
      ...live,
    ])),
    ...(await consents.aggregate<LapsedTerm>([...withdrawnStages, ...live])),
    ...(await erasures.aggregate<LapsedTerm>([
      { $match: { state: { $in: ['SCHEDULED', 'DONE'] }, dueAt: { $gte: now - LOOK_BACK_DAYS * DAY_MS } } },
      ...live,
    ])),
  ]
  return [...new Map(found.map((each) => [each.record._id, each])).values()]
}

/** As `isServiceWithdrawn` decides: the latest word on SERVICE. Decided here, so that those who agreed again take no room. */
const withdrawnStages: readonly Stage[] = [
  { $match: { 'entries.kind': 'WITHDRAWN' } },
  { $addFields: { last: { $arrayElemAt: [entriesAbout('SERVICE'), -1] } } },
  { $match: { 'last.kind': 'WITHDRAWN' } },
]

function entriesAbout(purpose: string) {
  return { $filter: { input: '$entries', as: 'entry', cond: { $in: [purpose, '$$entry.purposes'] } } }
}

/** From documents whose `_id` is a pupil's to records with a live enrollment, of terms that are not over. */
function liveTermStages(today: SchoolDate, most: number): readonly Stage[] {
  return [
    { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: 'pupilId', as: 'record' } },
    { $unwind: '$record' },
    { $match: { 'record.enrollments.state': { $in: ['SEATED', 'WAITLISTED'] } } },
    { $lookup: { from: plans.name, localField: 'record.planId', foreignField: '_id', as: 'plan' } },
    { $unwind: '$plan' },
    { $match: { 'plan.term.until': { $gte: today } } },
    { $limit: most },
    { $project: { record: 1, plan: 1 } },
  ]
}
