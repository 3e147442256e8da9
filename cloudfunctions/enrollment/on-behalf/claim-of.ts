// The claim a guardian's recorded word makes on a course: the same however often it is carried out.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Claim } from '@domain/enrollment/seats/enrollment'

export type ConfirmedRequest = BehalfRequest & { readonly confirmedAt: number; readonly undoUntil: number }

export function isConfirmed(request: BehalfRequest): request is ConfirmedRequest {
  return request.confirmedAt !== null && request.undoUntil !== null
}

/** A move's seat is kept at once and taken when the day is over: a no before that finds the old one where it was. */
export function claimOf({ pupilId, act, course, word, confirmedAt, undoUntil }: ConfirmedRequest): Claim {
  const consent = { textVersion: ENROLLMENT_CONSENT_VERSION, personId: word.guardianId, at: word.at }
  const claim = { pupilId, at: confirmedAt, consent }
  return act === 'MOVE' && course !== null
    ? { ...claim, insteadOf: { courseId: course.courseId, from: undoUntil } }
    : claim
}
