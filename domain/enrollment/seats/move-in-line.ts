// Moves a child in a course's line, for a reason that stands in the district's log.
import type { SeatRoll } from './enrollment'
import { type RollAfter, rollWith } from './offer-seats'

/** Why a school may change the order; nothing else is one. */
export const LINE_REASONS = ['OFFICE_MISTAKE', 'SIBLING_IN_COURSE', 'FAMILY_ASKED'] as const
export type LineReason = (typeof LINE_REASONS)[number]

export const LINE_ENDS = ['FIRST', 'LAST'] as const
export type LineEnd = (typeof LINE_ENDS)[number]

/**
 * Whom a seat is offered to already stays in front: an offer is a promise. Null when the child does not wait, was asked,
 * or stands there already.
 */
export function moveInLine(
  roll: SeatRoll,
  pupilId: string,
  { to, now }: { to: LineEnd; now: number },
): RollAfter | null {
  const claim = roll.waiting.find((one) => one.pupilId === pupilId)
  if (claim === undefined || claim.offer !== undefined) return null
  const others = roll.waiting.filter((one) => one !== claim)
  const asked = others.filter(({ offer }) => offer !== undefined)
  const unasked = others.filter(({ offer }) => offer === undefined)
  const waiting = to === 'FIRST' ? [...asked, claim, ...unasked] : [...others, claim]
  const isSame = waiting.every((one, index) => one === roll.waiting[index])
  return isSame ? null : rollWith(roll, { waiting }, now)
}
