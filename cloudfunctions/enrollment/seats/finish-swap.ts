// Ends a swap: once the record holds the new course, the old seat is freed and told of.
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isAwaited } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawalDay } from '@domain/enrollment/seats/withdrawal'
import { DAY_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { type CourseWithRoll, findCourseWithRoll } from '../catalog/find-course'
import { readRolls } from '../collections/seat-rolls'
import { giveBackPlace } from './give-back-place'
import { tellOfPlace } from './tell-of-place'

export interface Swapped {
  readonly claim: Claim
  /** The course left, as last read. */
  readonly old: CourseWithRoll<SeatRoll>
  readonly by?: string | null
  readonly guardianIds?: readonly string[]
  readonly now: number
}

/** Only the place held when the swap was made: one taken later is another wish. Repeating changes nothing. */
export async function finishSwap({ claim, old, by = null, guardianIds, now }: Swapped): Promise<void> {
  const { course, roll } = old
  const { pupilId, promotedAt: swappedAt = claim.at } = claim
  const place = placeIn(roll, pupilId)
  if (place === null || place.claim.at > swappedAt) return
  const date = withdrawalDay(dateAt(swappedAt))
  const fact = { givenBack: place.claim.at, endsBefore: date }
  const news = { kind: 'WITHDRAWN', date } as const
  const told = guardianIds === undefined ? {} : { guardianIds }
  await tellOfPlace({ course, pupilId, record: null, fact, news, by, now, ...told })
  await giveBackPlace({ course, roll, claim: place.claim, now })
}

/** A process that died longer ago than this was seen by an earlier sweep. */
const LOOK_BACK_MS = 7 * DAY_MS

/** Timer: frees the old seats of swaps whose process died before it could. One round trip while there is nothing to do. */
export async function finishSwaps({ seated }: SeatRoll, now: number): Promise<void> {
  const swaps = seated.filter((claim) => isRecentSwap(claim, now))
  if (swaps.length === 0) return
  const rolls = await readRolls([...new Set(swaps.flatMap(({ insteadOf }) => insteadOf?.courseId ?? []))])
  for (const claim of swaps) {
    const roll = rolls.find(({ _id }) => _id === claim.insteadOf?.courseId)
    const old = roll && placeIn(roll, claim.pupilId) ? await findCourseWithRoll(roll._id) : null
    if (old !== null) await finishSwap({ claim, old, now })
  }
}

function isRecentSwap(claim: Claim, now: number): boolean {
  return claim.insteadOf !== undefined && !isAwaited(claim, now) && claim.insteadOf.from > now - LOOK_BACK_MS
}
