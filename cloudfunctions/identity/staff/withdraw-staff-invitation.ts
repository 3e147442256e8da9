// Withdraws an invitation to a school's staff.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readInvitation, withdrawInvitation } from '../collections/invitations'

export const withdrawStaffInvitation = handle('identity.withdrawStaffInvitation', {
  locate: async ({ input }) => {
    const found = await readInvitation(input.invitationId)
    if (found?.kind !== 'STAFF' || found.schoolId !== input.schoolId) return null
    return { subject: { kind: 'school', schoolId: found.schoolId, districtId: found.districtId }, found }
  },
  run: async ({ found, now }) => {
    await withdrawInvitation(found._id, now)
    return ok({})
  },
})
