// Gives a place back on the seat roll and offers the freed seat to the first in line.
import type { Course } from '@domain/enrollment/courses/course'
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { offerUntil } from '@domain/enrollment/seats/offer-hours'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { freesSeat, rollAfterWithdrawal } from '@domain/enrollment/seats/seat-claim'
import { dateAt } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { readRoll, replaceRoll } from '../collections/seat-rolls'
import { type Line, readLine } from './read-line'
import { tellOfOffers } from './tell-of-offers'

export interface GivingBack {
  readonly course: Course
  /** As last read; a stale one costs another look. */
  readonly roll: SeatRoll
  /** This claim and no later one of the same child. */
  readonly claim: Claim
  readonly now: number
}

/** Afterwards the roll no longer holds this claim. Repeating changes nothing. */
export async function giveBackPlace(giving: GivingBack): Promise<void> {
  const { course, claim, now } = giving
  let current = giving.roll
  const { waiting, guardians } = await untilSettled(async () => {
    const after = placeIn(current, claim.pupilId)?.claim.at === claim.at ? await rollWithout(giving, current) : null
    if (after === null) return { waiting: current.waiting, guardians: null }
    if (await replaceRoll(current, after.next)) return { waiting: after.next.waiting, guardians: after.line.guardians }
    current = (await readRoll(current._id)) ?? current
    return null
  })
  // When the answer to our change was lost, whom we asked stands in the roll all the same.
  const claims = waiting.filter(({ offer }) => offer?.at === now)
  await tellOfOffers(course, { claims, guardians }, now)
}

async function rollWithout({ course, claim: { pupilId }, now }: GivingBack, roll: SeatRoll) {
  const line = await nextInLine({ course, roll, pupilId, now })
  const next = rollAfterWithdrawal(roll, pupilId, { now, until: offerUntil(now), eligible: line.eligible })
  return next && { next, line }
}

const NOBODY: Line = { eligible: new Set(), guardians: new Map() }

/** Nobody when no seat becomes free, or nobody could use it any more. */
async function nextInLine({ course, roll, pupilId, now }: Leaving): Promise<Line> {
  if (!freesSeat(roll, pupilId) || !hasLessonsAhead(course, dateAt(now))) return NOBODY
  const waiting = roll.waiting.filter((one) => one.pupilId !== pupilId)
  return readLine(course, { waiting, free: roll.seatsLeft + 1 }, now)
}

interface Leaving extends Pick<GivingBack, 'course' | 'roll' | 'now'> {
  readonly pupilId: string
}
