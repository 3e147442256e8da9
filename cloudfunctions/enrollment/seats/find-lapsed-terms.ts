// Finds children whose places have ended by now: left, consent withdrawn, data to be deleted.

import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { lapsesOn } from '@domain/enrollment/seats/lapse'
import { DAY_MS } from '@domain/values/durations'
import { addDays, dateAt, instantOf, type SchoolDate } from '@domain/values/school-date'
import { readPupilsWhoLeft } from '../../identity/collections/pupils'
import { readWithdrawnFromService } from '../../privacy/collections/consents'
import { readErasuresDue } from '../../privacy/collections/erasures'
import type { Stage } from '../../runtime/database'
import { planWithId } from '../collections/plans'
import { recordsOfPupil } from '../collections/pupil-terms'

export interface LapsedTerm {
  readonly record: PupilTerm
  readonly plan: Plan
  /** The first day without places, as the family was told. */
  readonly endsBefore: SchoolDate
}

/** As read, with why places end: a field of the document that was found. */
interface LapsedRow extends Pick<LapsedTerm, 'record' | 'plan'> {
  readonly leftOn?: SchoolDate | null
  readonly last?: { readonly at: number }
  readonly dueAt?: number
}

/** An earlier run has already seen children who left or were erased before this. */
const LOOK_BACK_DAYS = 30

/**
 * At most `most` records for each of the three grounds; all three start from an index. Three round trips. Nobody
 * before the day the family was told: consent withdrawn today and deletion asked for can still be taken back.
 */
export async function findLapsedTerms(now: number, most: number): Promise<readonly LapsedTerm[]> {
  const today = dateAt(now)
  const live = liveTermStages(today, most)
  const rows = [
    ...(await readPupilsWhoLeft<LapsedRow>({ from: addDays(today, -LOOK_BACK_DAYS), until: today }, live)),
    ...(await readWithdrawnFromService<LapsedRow>(instantOf(today), live)),
    ...(await readErasuresDue<LapsedRow>({ from: now - LOOK_BACK_DAYS * DAY_MS, until: now }, live)),
  ]
  const found = new Map<string, LapsedTerm>()
  for (const row of rows) {
    const { record, plan } = row
    const endsBefore = dayOf(row)
    const known = found.get(record._id)
    if (known === undefined || endsBefore < known.endsBefore) found.set(record._id, { record, plan, endsBefore })
  }
  return [...found.values()]
}

function dayOf({ leftOn = null, last, dueAt }: LapsedRow): SchoolDate {
  const day = lapsesOn({
    leftOn,
    ...(last === undefined ? {} : { withdrawnAt: last.at }),
    ...(dueAt === undefined ? {} : { erasedAt: dueAt }),
  })
  if (day === null) throw new TypeError('a lapsed place without a reason')
  return day
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
    { $project: { record: 1, plan: 1, leftOn: 1, 'last.at': 1, dueAt: 1 } },
  ]
}
