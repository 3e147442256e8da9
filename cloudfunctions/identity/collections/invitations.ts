// The collection invitations: its documents, its indexes, and every read and write of it.
import type { Invitation } from '@domain/identity/invitations/invitation'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { invitationsFates } from './fates/invitations-fates'

/** _id: hash of the code. */
export const invitations = defineCollection<Invitation>({
  name: 'invitations',
  fates: invitationsFates,
  indexes: [
    index('pupil', ['pupilId', 'kind']),
    index('homeroom', ['homeroomId', 'kind']),
    index('school', ['schoolId', 'kind']),
    index('district', ['districtId', 'kind']),
    index('expiry', ['expiresAt']),
  ],
})

/** Adds `invitations`: those whose `foreign` is the document's `_id`. */
export function invitationsTo(foreign: 'pupilId' | 'homeroomId'): Stage {
  return { $lookup: { from: invitations.name, localField: '_id', foreignField: foreign, as: 'invitations' } }
}

/** Adds `invitations` to any document: the one of this id, or none. */
export function invitationWithId(_id: string): Stage {
  return { $lookup: { from: invitations.name, pipeline: [{ $match: { _id } }], as: 'invitations' } }
}

/** Adds `invitations` to any document: those that match, oldest first. */
export function invitationsWhere(filter: Filter): Stage {
  const pipeline = [{ $match: filter }, { $sort: { createdAt: 1 } }]
  return { $lookup: { from: invitations.name, pipeline, as: 'invitations' } }
}

export async function readInvitation(invitationId: string): Promise<Invitation | null> {
  const [invitation] = await invitations.find({ _id: invitationId }, { limit: 1 })
  return invitation ?? null
}

/** False when it was made before. */
export function insertInvitation(invitation: Invitation): Promise<boolean> {
  return invitations.insert(invitation)
}

/** Those already there stay as they are. */
export function insertInvitations(made: readonly Invitation[]): Promise<void> {
  return invitations.insertMissing(made)
}

/** Codes a school printed for these children before `kept` stop: a slip that lies about lets nobody in. */
export async function withdrawPrinted(
  pupilIds: readonly string[],
  kept: readonly string[],
  now: number,
): Promise<void> {
  const open = { pupilId: { $in: pupilIds }, kind: 'GUARDIAN', redeemedBy: null, withdrawnAt: null }
  await invitations.updateWhere({ ...open, isPrinted: true, _id: { $nin: kept } }, { $set: { withdrawnAt: now } })
}

/** True for exactly one person, and for that one again. */
export async function claimInvitation(invitationId: string, personId: string, now: number): Promise<boolean> {
  const claimed = await invitations.updateOne(
    { _id: invitationId, redeemedBy: null, withdrawnAt: null, expiresAt: { $gt: now } },
    { $set: { redeemedBy: personId, redeemedAt: now } },
  )
  return claimed || (await readInvitation(invitationId))?.redeemedBy === personId
}

/** One that was used stays as it is. */
export async function withdrawInvitation(invitationId: string, now: number): Promise<void> {
  await invitations.updateOne(
    { _id: invitationId, redeemedBy: null, withdrawnAt: null },
    { $set: { withdrawnAt: now } },
  )
}

/** More than a homeroom ever has open. */
const MOST_CODES = 100

/** Class codes of a homeroom made before this one stop. Of two made at once the later one stays. */
export async function withdrawOlderCodes(latest: Invitation, now: number): Promise<void> {
  const { homeroomId, _id, createdAt } = latest
  const open = await invitations.find({ homeroomId, kind: 'HOMEROOM', withdrawnAt: null }, { limit: MOST_CODES })
  const older = open.filter((one) => one.createdAt < createdAt || (one.createdAt === createdAt && one._id < _id))
  const ids = older.map((one) => one._id)
  if (ids.length > 0) await invitations.updateAll(ids, { $set: { withdrawnAt: now } })
}
