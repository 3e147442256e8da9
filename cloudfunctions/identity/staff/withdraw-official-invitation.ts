// Withdraws an invitation to a district office.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readInvitation, withdrawInvitation } from '../collections/invitations'

export const withdrawOfficialInvitation = handle('identity.withdrawOfficialInvitation', {
  locate: async ({ input }) => {
    const found = await readInvitation(input.invitationId)
    if (found?.kind !== 'OFFICIAL' || found.districtId !== input.districtId) return null
    return { subject: { kind: 'district', districtId: found.districtId }, found }
  },
  run: async ({ found, now }) => {
    await withdrawInvitation(found._id, now)
    return ok({})
  },
})
