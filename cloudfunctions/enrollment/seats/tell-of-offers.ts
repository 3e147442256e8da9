// Asks the families of children in line whether they take a seat, and tells whose offer ended.
import type { Course } from '@domain/enrollment/courses/course'
import type { Claim } from '@domain/enrollment/seats/enrollment'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'

export interface OffersToTell {
  readonly claims: readonly Claim[]
  /** By child; null: not read yet. */
  readonly guardians: ReadonlyMap<string, readonly string[]> | null
}

/** The same offer is one notice, however often it is told. */
export async function tellOfOffers(course: Course, { claims, guardians }: OffersToTell, now: number): Promise<void> {
  if (claims.length === 0) return
  const pupilIds = claims.map(({ pupilId }) => pupilId)
  const known = guardians ?? (await findGuardianIdsByChild(pupilIds, dateAt(now)))
  await postNotices(
    claims.flatMap((claim) => noticesOf(course, claim, known.get(claim.pupilId) ?? [])),
    now,
  )
}

function noticesOf(
  { _id, title: courseTitle }: Course,
  { pupilId, offer, lapsedAt }: Claim,
  guardianIds: readonly string[],
): readonly Posted[] {
  const key = (at: number) => `${_id}:${pupilId}:${at}`
  const asked =
    offer === undefined
      ? []
      : [{ kind: 'SEAT_OFFERED' as const, date: dateAt(offer.until), event: `seat_offered:${key(offer.at)}` }]
  const lapsed =
    lapsedAt === undefined
      ? []
      : [{ kind: 'OFFER_LAPSED' as const, date: null, event: `offer_lapsed:${key(lapsedAt)}` }]
  return guardianIds.flatMap((personId) =>
    [...lapsed, ...asked].map((one) => ({ ...one, pupilId, courseTitle, personId })),
  )
}
