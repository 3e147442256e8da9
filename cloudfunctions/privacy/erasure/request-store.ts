// Deletes a family's join requests, invitations, contests and code attempts.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { contests } from '../../identity/collections/contests'
import { invitations } from '../../identity/collections/invitations'
import { joinRequests } from '../../identity/collections/join-requests'
import { tries } from '../../identity/collections/tries'
import { MOST_ROWS } from '../../runtime/database'

/** People who asked to join for this child, matched by the name they gave its class teacher. */
export async function findRequesters({ homeroomId, name }: Pupil): Promise<readonly string[]> {
  const requests = await joinRequests.find({ homeroomId, childName: name }, { limit: MOST_ROWS })
  return [...new Set(requests.map(({ personId }) => personId))]
}

/** Requests that led to this child, or that name it to its class teacher. */
export async function removeRequestsAbout({ _id, homeroomId, name }: Pupil): Promise<void> {
  await invitations.remove({ pupilId: _id })
  await contests.remove({ pupilId: _id })
  await joinRequests.remove({ pupilId: _id })
  await joinRequests.remove({ homeroomId, childName: name })
}

export async function removeRequestsOf(personId: string): Promise<void> {
  await joinRequests.remove({ personId })
  await contests.remove({ personId })
}

export async function removeTriesOf(logins: readonly string[]): Promise<void> {
  await tries.remove({ _id: { $in: logins } })
}

export async function removeInvitationsOverSince(instant: number): Promise<void> {
  const isOver = { $lte: instant }
  await invitations.remove({ $or: [{ expiresAt: isOver }, { redeemedAt: isOver }, { withdrawnAt: isOver }] })
}

export async function removeJoinRequestsSettledUntil(settledAt: number): Promise<void> {
  await joinRequests.remove({ settledAt: { $lte: settledAt } })
}

export async function removeJoinRequestsWaitingSince(instant: number): Promise<void> {
  await joinRequests.remove({ state: 'WAITING', askedAt: { $lte: instant } })
}

export async function removeContestsSettledUntil(settledAt: number): Promise<void> {
  await contests.remove({ settledAt: { $lte: settledAt } })
}

export async function removeTriesUntil(firstAt: number): Promise<void> {
  await tries.remove({ firstAt: { $lte: firstAt } })
}
