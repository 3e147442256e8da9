// Plays one turn of a row: its best wish that is still possible, and why better ones are not.
import { type Claim, claimOf, type Desk, decide, type Place } from './draw-desk'
import { wishKey } from './draw-list'
import type { Outcome } from './draw-result'
import { clashing, hasSeats, limitReached, type Taker } from './guards'

/** Whether anything happened that lets the draw go on. */
export function takeTurn(desk: Desk, place: Place, turn: number): boolean {
  if (place.owed > 0) {
    place.owed -= 1
    return true
  }
  while (place.cursor < place.row.wishes.length) {
    const wish = place.cursor
    place.cursor += 1
    if (place.outcomes[wish] !== undefined) continue
    if (tryWish(desk, place, { wish, turn })) return true
  }
  return false
}

function tryWish(desk: Desk, place: Place, { wish, turn }: { wish: number; turn: number }): boolean {
  const courseId = place.row.wishes[wish] ?? ''
  const own = claimOf(place, desk.courses.get(courseId))
  const claims = desk.tied.get(wishKey({ number: place.row.number, courseId })) ?? [own]
  const reason = ownReason(own) ?? (claims.length > 1 ? tiedReason(desk, own, claims) : fullReason(desk, own))
  if (reason !== null) {
    decide(desk, own, 'turn' in reason ? { ...reason, turn } : reason)
    return false
  }
  for (const claim of claims) give(desk, claim, turn)
  for (const claim of claims) claim.place.owed += claim.place === place ? 0 : 1
  return true
}

function give(desk: Desk, claim: Claim, turn: number): void {
  const { courseId } = claim.course
  desk.left.set(courseId, (desk.left.get(courseId) ?? 0) - 1)
  claim.place.held.push(claim.course)
  decide(desk, claim, { code: 'GOT', turn })
}

/** Reasons never go away later: seats only grow fewer, what a row holds only grows. So a wish is looked at once. */
function ownReason({ place, course }: Claim): Outcome | null {
  const limit = limitReached(takerOf(place), course)
  if (limit !== null) return { code: 'LIMIT_REACHED', limit }
  const held = clashing(takerOf(place), course)
  return held === null ? null : { code: 'CLASHES_WITH', courseId: held.courseId }
}

function fullReason(desk: Desk, { course }: Claim): Outcome | null {
  const isFree = hasSeats(desk.left.get(course.courseId) ?? 0, 1)
  return isFree ? null : { code: 'FULL_BEFORE_TURN', turn: 0 }
}

function tiedReason(desk: Desk, own: Claim, claims: readonly Claim[]): Outcome | null {
  for (const claim of claims) {
    const reason = claim.place === own.place ? null : ownReason(claim)
    if (reason !== null) {
      const because = reason.code === 'LIMIT_REACHED' ? 'OTHER_LIMIT' : 'OTHER_CLASHES'
      return { code: 'TOGETHER_NOT_POSSIBLE', because, turn: 0 }
    }
  }
  const areFree = claims.every(({ course }) => {
    const needed = claims.filter((claim) => claim.course === course).length
    return hasSeats(desk.left.get(course.courseId) ?? 0, needed)
  })
  return areFree ? null : { code: 'TOGETHER_NOT_POSSIBLE', because: 'SEATS', turn: 0 }
}

function takerOf({ row, held }: Place): Taker {
  return { atMost: row.atMost, held }
}
