// Does what a confirmed word asks for at once: a seat, a seat kept for a move, a consent on paper.
import type { BehalfFault } from '@domain/enrollment/on-behalf/behalf-request'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { dateAt } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { recordPaperConsent } from '../../privacy/consents/record-paper-consent'
import { findChildInCourse } from '../catalog/find-course'
import { readRoll, takeSeat } from '../collections/seat-rolls'
import { claimPlace } from '../seats/claim-place'
import { giveBackPlace } from '../seats/give-back-place'
import { syncRecord } from '../seats/sync-record'
import { type ConfirmedRequest, claimOf } from './claim-of'
import { storeWordWishes } from './wishes-on-word'

export interface CarriedOut {
  readonly fault: BehalfFault | null
  /** In line, not seated. */
  readonly isWaiting: boolean
}

const DONE: CarriedOut = { fault: null, isWaiting: false }

/** Safe to repeat: the claim bears the instant of the confirmation. Leaving waits until the day is over. */
export async function carryOut(request: ConfirmedRequest, now: number): Promise<CarriedOut> {
  switch (request.act) {
    case 'ENROLL':
      return enroll(request, now)
    case 'MOVE':
      return keepSeat(request)
    case 'CONSENT':
      await recordPaperConsent(request, now)
      return DONE
    case 'WISHES':
      return { ...DONE, fault: await storeWordWishes(request) }
    case 'WITHDRAW':
      return DONE
  }
}

async function enroll(request: ConfirmedRequest, now: number): Promise<CarriedOut> {
  const { pupilId, course: asked, word } = request
  const found = await findChildInCourse(pupilId, asked?.courseId ?? '')
  if (found === null) return { ...DONE, fault: 'NO_SEAT' }
  const { course, plan, roll, record } = found
  const claimed = await claimPlace({ course, claim: claimOf(request), seats: roll, record })
  if (claimed === 'FULL') return { ...DONE, fault: 'NO_SEAT' }
  const { place } = claimed
  const guardianIds = guardianIdsOf(found, pupilId, dateAt(now))
  const by = word.guardianId
  const synced = await syncRecord({ course, plan, pupilId, record: claimed.record, fact: place, by, guardianIds, now })
  if (synced.code !== 'CLASH') return { fault: null, isWaiting: place.state === 'WAITLISTED' }
  const whole = await readRoll(course._id)
  if (whole) await giveBackPlace({ course, roll: whole, claim: place.claim, now })
  return { ...DONE, fault: 'TIME_CLASH' }
}

async function keepSeat(request: ConfirmedRequest): Promise<CarriedOut> {
  const courseId = request.to?.courseId ?? ''
  const claim = claimOf(request)
  if (await takeSeat({ courseId, claim })) return DONE
  const roll = await readRoll(courseId)
  const place = roll && placeIn(roll, request.pupilId)
  return place?.claim.at === claim.at ? DONE : { ...DONE, fault: 'NO_SEAT' }
}
