// Puts things back as they were before the school acted for a family.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { takeBackPaperConsent } from '../../privacy/consents/record-paper-consent'
import { findChildWithRoll } from '../catalog/find-course'
import { giveBackCourse } from '../seats/give-back-course'
import { isConfirmed } from './claim-of'
import { takeBackWishes } from './wishes-on-word'

/** Safe to repeat; after a proposal there is nothing to undo. Leaving had not begun: it waits for the day's end. */
export async function undoRequest(request: BehalfRequest, now: number): Promise<void> {
  const { act, course, to, undoneBy: by, confirmedAt, pupilId } = request
  if (confirmedAt === null || act === 'WITHDRAW') return
  if (act === 'WISHES') return isConfirmed(request) ? takeBackWishes(request, now) : undefined
  if (act === 'CONSENT') return takeBackPaperConsent(request, by, now)
  const found = await findChildWithRoll(pupilId, (act === 'MOVE' ? to : course)?.courseId ?? '')
  if (found === null) return
  // A later claim is the family's own: it stays.
  const place = placeIn(found.roll, pupilId)
  const isHeld = place?.claim.at === confirmedAt
  const isRecorded = found.record?.enrollments.some((one) => one.claimedAt === confirmedAt && isLiveEnrollment(one))
  if (isHeld || (place === null && isRecorded)) await giveBackCourse(found, { by, now })
}
