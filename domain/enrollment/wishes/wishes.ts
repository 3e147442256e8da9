// What is stored of a child's wishes in a draw, and of seats the school keeps for hidden needs.
import type { AtMost } from '../draws/draw-list'
import type { ReserveReason } from '../draws/wish-limits'
import type { VoluntaryConsent } from '../seats/enrollment'

/** A wish tied to a brother's or sister's: both are met or neither. It counts if all of them say so. */
export interface Tie {
  readonly wishes: readonly { readonly pupilId: string; readonly courseId: string }[]
}

export interface Wishes {
  /** `planId:pupilId`. */
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly pupilId: string
  /** Course ids, best first; none: taken out. */
  readonly wishes: readonly string[]
  readonly atMost: AtMost
  readonly together: readonly Tie[]
  /** Opens the child's number in the published file; shown to its family alone. */
  readonly salt: string
  readonly consent: VoluntaryConsent
  readonly savedAt: number
  /** Who saves them last under which key: a second sending changes nothing. */
  readonly rev: number
}

/** Nobody but the school's office learns of it. */
export interface ReservedSeat {
  /** `planId:courseId:pupilId`. */
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly pupilId: string
  readonly courseId: string
  readonly reason: ReserveReason
  readonly by: string
  readonly byName: string
  readonly at: number
}

export function wishesIdOf(planId: string, pupilId: string): string {
  return `${planId}:${pupilId}`
}
