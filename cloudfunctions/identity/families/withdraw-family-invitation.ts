// Withdraws a family invitation; any guardian of the child may, whoever made it.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { withdrawInvitation } from '../collections/invitations'
import { findFamily } from './find-family'
import { pupilSubject } from './pupil-subject'

export const withdrawFamilyInvitation = handle('identity.withdrawFamilyInvitation', {
  locate: async ({ input }) => {
    const found = await findFamily(input.pupilId)
    const invitation = found?.invitations.find(({ _id }) => _id === input.invitationId)
    return found && invitation ? { subject: pupilSubject(found.pupil, found.school), found: invitation } : null
  },
  run: async ({ found, now }) => {
    await withdrawInvitation(found._id, now)
    return ok({})
  },
})
