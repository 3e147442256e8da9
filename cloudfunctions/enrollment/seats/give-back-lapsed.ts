// Timer: gives back places of children who left, withdrew consent or are to be erased.
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { inParallel } from '../../runtime/in-parallel'
import { findCourseWithRoll } from '../catalog/find-course'
import { findLapsedTerms, type LapsedTerm } from './find-lapsed-terms'
import { giveBackPlace } from './give-back-place'
import { syncRecord } from './sync-record'

/** Records a run and ground: some hundred places take a few seconds of the 20 that a run has. The rest is found again. */
const MOST_RECORDS = 60

interface LapsedPlace extends LapsedTerm {
  readonly enrollment: Enrollment
}

/** As if the family had withdrawn: lessons before the day it was told stay. Safe to repeat. */
export async function giveBackLapsed(now: number): Promise<void> {
  const terms = await findLapsedTerms(now, MOST_RECORDS)
  const places = terms.flatMap((term) =>
    term.record.enrollments.filter(isLiveEnrollment).map((enrollment) => ({ ...term, enrollment })),
  )
  const inState = (state: string) => places.filter(({ enrollment }) => enrollment.state === state)
  // Leave waitlists first, so that no lapsed child moves up into a seat it would lose again.
  await inParallel(inState('WAITLISTED'), (place) => giveBack(place, now))
  await inParallel(inState('SEATED'), (place) => giveBack(place, now))
}

async function giveBack({ record, plan, endsBefore, enrollment }: LapsedPlace, now: number): Promise<void> {
  const found = await findCourseWithRoll(enrollment.courseId)
  if (found === null) return
  const { course, roll } = found
  const { pupilId } = record
  const claim = placeIn(roll, pupilId)?.claim
  if (claim) await giveBackPlace({ course, roll, claim, now })
  await syncRecord({ course, plan, pupilId, record, fact: { givenBack: enrollment.claimedAt, endsBefore }, now })
}
