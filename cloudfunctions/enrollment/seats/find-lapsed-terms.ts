// Finds children who may no longer hold a place: left, consent withdrawn, erasure requested.
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { readPupilsWhoLeft } from '../../identity/collections/pupils'
import { readWithdrawnFromService } from '../../privacy/collections/consents'
import { readErasuresDueSince } from '../../privacy/collections/erasures'
import type { Stage } from '../../runtime/database'
import { planWithId } from '../collections/plans'
import { recordsOfPupil } from '../collections/pupil-terms'

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
    ...(await readPupilsWhoLeft<LapsedTerm>({ from: addDays(today, -LOOK_BACK_DAYS), until: today }, live)),
    ...(await readWithdrawnFromService<LapsedTerm>(live)),
    ...(await readErasuresDueSince<LapsedTerm>(now - LOOK_BACK_DAYS * DAY_MS, live)),
  ]
  return [...new Map(found.map((each) => [each.record._id, each])).values()]
}

/** From documents whose `_id` is a pupil's to records with a live enrollment, of terms that are not over. */
function liveTermStages(today: SchoolDate, most: number): readonly Stage[] {
  return [
    recordsOfPupil('record'),
    { $unwind: '$record' },
    { $match: { 'record.enrollments.state': { $in: ['SEATED', 'WAITLISTED'] } } },
    planWithId('record.planId', 'plan'),
    { $unwind: '$plan' },
    { $match: { 'plan.term.until': { $gte: today } } },
    { $limit: most },
    { $project: { record: 1, plan: 1 } },
  ]
}
