// Redeems a personal invitation: one person claims it; a repeat finishes an interrupted grant.

import { type Invitation, type InvitedGrant, isOpen } from '@domain/identity/invitations/invitation'
import { mayStillInvite } from '@domain/identity/invitations/inviter'
import type { Person } from '@domain/identity/people/person'
import { withGrant } from '@domain/identity/roles/grant-changes'
import type { Grant } from '@domain/identity/roles/role'
import type { ActionOutput } from '@domain/registry'
import type { SchoolDate } from '@domain/values/school-date'
import { aboutSelf, handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { claimInvitation } from '../collections/invitations'
import { changePerson } from '../collections/people'
import { kinAdded } from '../people/kin-notices'
import { invitationIdOf } from './derive-code'
import { findWayIn, type WayIn } from './find-way-in'
import { type Opened, tryCode } from './try-code'

type Redeemed = ActionOutput<'identity.redeemInvitation'>

export const redeemInvitation = handle('identity.redeemInvitation', {
  locate: aboutSelf,
  run: ({ caller, input, now, today }) =>
    tryCode({
      caller,
      now,
      read: (personId, login) => findWayIn({ personId, login, invitationId: invitationIdOf(input.code) }),
      open: (found) => redeem(found, now, today),
    }),
})

const INVALID = { wrong: 'CODE_INVALID' } as const

async function redeem(found: WayIn, now: number, today: SchoolDate): Promise<Opened<Redeemed, 'CODE_INVALID'>> {
  const { invitation, inviter, person, school } = found
  if (invitation === null || invitation.gives === null) return INVALID
  const isMine = invitation.redeemedBy === person._id
  if (!isMine && !isOpen(invitation, now)) return INVALID
  if (!mayStillInvite(invitation, inviter, today)) return INVALID
  if (!isMine && !(await claimInvitation(invitation._id, person._id, now))) return INVALID
  const grant = grantOf(invitation, invitation.gives, today)
  const { changed } = await changePerson(person, (current) => {
    const grants = withGrant(current.grants, grant, today)
    return grants && { grants, ...nameFor(current, invitation) }
  })
  if (changed) await tell(invitation, person, { now, today })
  return { value: { kind: invitation.kind, role: invitation.gives.role, schoolName: school?.name ?? null } }
}

function grantOf(invitation: Invitation, gives: InvitedGrant, today: SchoolDate): Grant {
  const { _id, createdBy, roleUntil } = invitation
  return {
    ...gives,
    from: today,
    ...(roleUntil === null ? {} : { until: roleUntil }),
    grantedBy: `invitation:${_id}`,
    invitedBy: createdBy,
  }
}

/** A person not on any roster gets the name the inviter wrote. */
function nameFor({ name }: Person, { label }: Invitation): { readonly name?: string } {
  return name === '' ? { name: label } : {}
}

interface Moment {
  readonly now: number
  readonly today: SchoolDate
}

async function tell(invitation: Invitation, { _id: personId }: Person, { now, today }: Moment): Promise<void> {
  const { pupilId, _id } = invitation
  const notices =
    pupilId === null
      ? [{ personId, event: `roleGiven:${_id}`, kind: 'ROLE_GIVEN' as const, pupilId: null }]
      : await kinAdded({ pupilId, personId, because: `invitation:${_id}` }, today)
  await postNotices(notices, now)
}
