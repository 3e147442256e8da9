// Shows a child's family to its guardians.
import { isOpen } from '@domain/identity/invitations/invitation'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { type Family, findFamily } from './find-family'
import { kinView } from './kin-view'
import { pupilSubject } from './pupil-subject'

export const getFamily = handle('identity.getFamily', {
  locate: async ({ input }) => {
    const found = await findFamily(input.pupilId)
    return found && { subject: pupilSubject(found.pupil, found.school), found }
  },
  run: async ({ found, caller, now, today }) => {
    const { _id: pupilId, name, homeroomName, schoolName } = found.pupil
    const asker = { personId: caller.personId ?? '', as: 'GUARDIAN' } as const
    const viewing = { pupilId, asker, connected: found.connected, today }
    return ok({
      pupil: { pupilId, name, homeroomName, schoolName },
      now,
      kin: found.circle.flatMap((person) => kinView(person, viewing)),
      invitations: openInvitations(found, now),
    })
  },
})

function openInvitations({ invitations }: Family, now: number) {
  return invitations
    .filter((invitation) => isOpen(invitation, now))
    .map(({ _id, label, kind, expiresAt }) => ({
      invitationId: _id,
      label,
      role: kind === 'PICKUP' ? ('pickupPerson' as const) : ('guardian' as const),
      expiresAt,
    }))
}
