// Writes a seat just taken into the child's record, and ends what is given up for it.
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import type { Caller } from '../../request/handler'
import { type ChildInCourse, findCourseWithRoll } from '../catalog/find-course'
import { readRoll } from '../collections/seat-rolls'
import { finishSwap } from './finish-swap'
import { giveBackPlace } from './give-back-place'
import { syncRecord } from './sync-record'

export interface Taken {
  readonly found: ChildInCourse<SeatRoll>
  readonly caller: Caller
  readonly now: number
  readonly today: SchoolDate
}

/** The title of a course got at that hour meanwhile: then the seat is given back. */
export async function recordTaken({ found, caller, now, today }: Taken, claim: Claim): Promise<string | null> {
  const { course, plan, pupil, record: known } = found
  const guardianIds = guardianIdsOf(found, pupil._id, today)
  const about = { course, plan, pupilId: pupil._id, guardianIds, by: caller.personId, now }
  const synced = await syncRecord({ ...about, record: known, fact: { claim, state: 'SEATED' } })
  if (synced.code === 'CLASH') {
    const roll = await readRoll(course._id)
    if (roll) await giveBackPlace({ course, roll, claim, now })
    return synced.with
  }
  const old = claim.insteadOf === undefined ? null : await findCourseWithRoll(claim.insteadOf.courseId)
  if (old !== null) await finishSwap({ claim, old, by: caller.personId, guardianIds, now })
  return null
}
