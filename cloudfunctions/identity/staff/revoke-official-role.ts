// Revokes a district role or a school admin's role at once.
import { OFFICIAL_ROLES } from '@domain/identity/invitations/invitation'
import { type Grant, grantKey, type Role } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findOffice } from './find-office'
import { takeRole } from './take-role'

const OFFICIAL: readonly Role[] = OFFICIAL_ROLES

export const revokeOfficialRole = handle('identity.revokeOfficialRole', {
  locate: async ({ input }) => {
    const { districtId, personId } = input
    const found = await findOffice('districts', districtId, personId)
    const isOurs = (grant: Grant) =>
      grant.districtId === districtId && OFFICIAL.includes(grant.role) && grantKey(grant) === input.grantKey
    const grant = found?.office.target?.grants.find(isOurs)
    if (!found?.office.target || grant === undefined) return null
    return {
      subject: { kind: 'district', districtId },
      found: { office: found.office, target: found.office.target, grant },
    }
  },
  run: async ({ input, found, now, today }) => {
    const { office, target, grant } = found
    const taking = { target, grantKey: input.grantKey, now, today }
    // A school may be left without an admin: the district appoints the next.
    const taken = await takeRole(taking, grant.role === 'districtEducation' ? office : null)
    return taken === 'LAST' ? fail({ code: 'LAST_OFFICER' }) : ok({})
  },
})
