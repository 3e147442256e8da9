// Gives a place back on the seat roll and seats the first on the waitlist.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { type Freeing, rollAfterWithdrawal } from '@domain/enrollment/seats/seat-claim'
import { dateAt } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { readRoll, replaceRoll } from '../collections/seat-rolls'
import { readPromoted } from './read-promoted'
import { syncRecord } from './sync-record'

export interface GivingBack {
  readonly course: Course
  readonly plan: Plan
  /** As last read; a stale one costs another look. */
  readonly roll: SeatRoll
  /** This claim and no later one of the same child. */
  readonly claim: Claim
  readonly now: number
}

/** Afterwards the roll no longer holds this claim. Repeating changes nothing. */
export async function giveBackPlace({ course, plan, roll, claim, now }: GivingBack): Promise<void> {
  const promoted = await removeFromRoll(roll, claim, { now, hasLessons: hasLessonsAhead(course, dateAt(now)) })
  if (promoted === null) return
  const { pupilId } = promoted
  const known = await readPromoted({ planId: plan._id, pupilId }, dateAt(now))
  const fact = { claim: promoted, state: 'SEATED' } as const
  await syncRecord({ course, plan, pupilId, fact, now, ...known })
}

/** The claim that got the freed seat, if any. */
async function removeFromRoll(roll: SeatRoll, claim: Claim, freeing: Freeing): Promise<Claim | null> {
  let current = roll
  let intended: Claim | null = null
  const outcome = await untilSettled(async () => {
    const isThere = placeIn(current, claim.pupilId)?.claim.at === claim.at
    const after = isThere ? rollAfterWithdrawal(current, claim.pupilId, freeing) : null
    if (after === null) return { promoted: seatedIn(current, intended) }
    intended = after.promoted
    if (await replaceRoll(current, after.roll)) return { promoted: after.promoted }
    current = (await readRoll(current._id)) ?? current
    return null
  })
  return outcome.promoted
}

/** When the answer to our change was lost, the child we meant to seat is seated now. */
function seatedIn(roll: SeatRoll, claim: Claim | null): Claim | null {
  return roll.seated.find(({ pupilId, at }) => pupilId === claim?.pupilId && at === claim.at) ?? null
}
