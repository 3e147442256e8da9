// Makes an invitation, one per request, within the limit of open ones.

import { INVITATION_HOURS, type Invitation, isOpen } from '@domain/identity/invitations/invitation'
import { HOUR_MS } from '@domain/values/durations'
import { fail, ok } from '@domain/values/result'
import { insertInvitation, readInvitation } from '../collections/invitations'
import { deriveCode } from './derive-code'

export type InvitationWish = Pick<
  Invitation,
  'kind' | 'districtId' | 'schoolId' | 'homeroomId' | 'pupilId' | 'gives' | 'roleUntil' | 'label'
>

export interface Inviting {
  readonly personId: string
  readonly requestKey: string
  readonly now: number
}

/** What `wish` asks for, with its code; nothing is stored. */
export function newInvitation(wish: InvitationWish, { personId, requestKey, now }: Inviting) {
  const { code, invitationId } = deriveCode(personId, requestKey)
  const invitation: Invitation = {
    ...wish,
    _id: invitationId,
    createdBy: personId,
    createdAt: now,
    expiresAt: now + INVITATION_HOURS[wish.kind] * HOUR_MS,
    redeemedBy: null,
    redeemedAt: null,
    withdrawnAt: null,
  }
  return { code, invitation }
}

/** `others` as read with the request: those of the same family, school or district. */
export async function makeInvitation(
  wish: InvitationWish,
  inviting: Inviting,
  limit: { readonly others: readonly Invitation[]; readonly most: number },
) {
  const { code, invitation } = newInvitation(wish, inviting)
  const made = limit.others.find(({ _id }) => _id === invitation._id)
  if (made !== undefined) return ok({ code, expiresAt: made.expiresAt })
  const open = limit.others.filter((other) => isOpen(other, inviting.now))
  if (open.length >= limit.most) return fail({ code: 'TOO_MANY_INVITATIONS', most: limit.most })
  const added = await insertInvitation(invitation)
  const stored = added ? invitation : await readInvitation(invitation._id)
  return ok({ code, expiresAt: stored?.expiresAt ?? invitation.expiresAt })
}
