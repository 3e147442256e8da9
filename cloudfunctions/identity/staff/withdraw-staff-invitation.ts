// Withdraws an invitation to a school's staff.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findInvitation, withdrawInvitation } from '../invitations/invitation-store'

export const withdrawStaffInvitation = handle('identity.withdrawStaffInvitation', {
  locate: async ({ input }) => {
    const found = await findInvitation(input.invitationId)
    if (found?.kind !== 'STAFF' || found.schoolId !== input.schoolId) return null
    return { subject: { kind: 'school', schoolId: found.schoolId, districtId: found.districtId }, found }
  },
  run: async ({ found, now }) => {
    await withdrawInvitation(found._id, now)
    return ok({})
  },
})
