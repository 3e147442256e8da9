// Seats kept for children the school named: asked, answered, taken back, ended by the day.
import type { Claim, Invited, SeatRoll } from '../seats/enrollment'
import { type RollAfter, rollWith } from '../seats/offer-seats'

type InRoll = Pick<SeatRoll, 'invited'>
type InvitationEnd = NonNullable<Invited['end']>['kind']

/** Null: not asked, answered, or its time is over, whenever the timer comes. */
export function openInvitation({ invited = [] }: InRoll, pupilId: string, now: number): Invited | null {
  const own = invited.find((one) => one.pupilId === pupilId)
  return own !== undefined && own.end === undefined && own.until > now ? own : null
}

export interface Inviting {
  readonly pupilIds: readonly string[]
  readonly now: number
  /** The last day to answer ends then. */
  readonly until: number
}

export type Asked =
  | { readonly code: 'ASKED'; readonly next: RollAfter; readonly pupilIds: readonly string[] }
  | { readonly code: 'NOTHING_NEW' }
  | { readonly code: 'SEATS_SHORT'; readonly seatsLeft: number; readonly wanted: number }

/** A seat is kept for each of them or for none. Who sits there or is asked already stays; who said no is asked again. */
export function invite(roll: SeatRoll, { pupilIds, now, until }: Inviting): Asked {
  const { invited = [], seated, seatsLeft } = roll
  const isThere = (id: string) =>
    seated.some(({ pupilId }) => pupilId === id) || invited.some(({ pupilId, end }) => pupilId === id && !end)
  const asked = [...new Set(pupilIds)].filter((pupilId) => !isThere(pupilId))
  if (asked.length === 0) return { code: 'NOTHING_NEW' }
  if (asked.length > seatsLeft) return { code: 'SEATS_SHORT', seatsLeft: Math.max(0, seatsLeft), wanted: asked.length }
  const others = invited.filter(({ pupilId }) => !asked.includes(pupilId))
  const named = asked.map((pupilId): Invited => ({ pupilId, at: now, until }))
  return { code: 'ASKED', next: rollWith(roll, { invited: [...others, ...named] }, now), pupilIds: asked }
}

/** The kept seat becomes the child's, by its guardian's own claim. Null: none is kept. */
export function acceptInvitation(roll: SeatRoll, claim: Claim, now: number): RollAfter | null {
  if (openInvitation(roll, claim.pupilId, now) === null) return null
  const seated = [...roll.seated, claim]
  // Whoever stood in line from before the course was by invitation leaves it with the seat.
  const waiting = roll.waiting.filter(({ pupilId }) => pupilId !== claim.pupilId)
  return rollWith(roll, { seated, waiting, invited: ended(roll, claim.pupilId, { kind: 'ACCEPTED', at: now }) }, now)
}

/** The seat is free for another child. Null: there is nothing to end. */
export function endInvitation(
  roll: SeatRoll,
  pupilId: string,
  { kind, now }: { readonly kind: InvitationEnd; readonly now: number },
): RollAfter | null {
  if (openInvitation(roll, pupilId, now) === null) return null
  return rollWith(roll, { invited: ended(roll, pupilId, { kind, at: now }) }, now)
}

/** Ends the invitations whose day is over. Null when none is. */
export function lapseInvitations(roll: SeatRoll, now: number): RollAfter | null {
  const { invited = [] } = roll
  const isOver = ({ end, until }: Invited) => end === undefined && until <= now
  if (!invited.some(isOver)) return null
  const lapsed = invited.map((one): Invited => (isOver(one) ? { ...one, end: { kind: 'LAPSED', at: now } } : one))
  return rollWith(roll, { invited: lapsed }, now)
}

function ended({ invited = [] }: InRoll, pupilId: string, end: NonNullable<Invited['end']>): readonly Invited[] {
  return invited.map((one) => (one.pupilId === pupilId && one.end === undefined ? { ...one, end } : one))
}
