// Lists who holds which district role, school admins included, and who is invited.
import { OFFICIAL_ROLES } from '@domain/identity/invitations/invitation'
import type { Role } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findDistrictOffice, findMembers } from './find-members'
import { invitationViews, memberViews } from './member-view'

const OFFICIAL: readonly Role[] = OFFICIAL_ROLES

export const listOfficials = handle('identity.listOfficials', {
  locate: async ({ input }) => {
    const found = await findDistrictOffice(input.districtId)
    return found && { subject: { kind: 'district', districtId: found.district._id }, found }
  },
  run: async ({ found, now, today }) => {
    const { district, schools, invitations } = found
    const rows = await findMembers({ districtId: district._id }, OFFICIAL)
    const places = { homerooms: [], schools }
    return ok({
      now,
      schools: schools.map(({ _id, name }) => ({ schoolId: _id, schoolName: name })),
      officials: memberViews(rows, {
        isOurs: ({ role, districtId }) => districtId === district._id && OFFICIAL.includes(role),
        places,
        today,
      }),
      invitations: invitationViews(invitations, places, now),
    })
  },
})
