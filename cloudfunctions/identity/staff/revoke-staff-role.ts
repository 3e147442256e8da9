// Revokes a role at a school at once.
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import { type Grant, grantKey, type Role } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findOffice } from './find-office'
import { takeRole } from './take-role'

const STAFF: readonly Role[] = SCHOOL_ROLES

export const revokeStaffRole = handle('identity.revokeStaffRole', {
  locate: async ({ input }) => {
    const { schoolId, personId } = input
    const found = await findOffice('schools', schoolId, personId)
    const isOurs = (grant: Grant) =>
      grant.schoolId === schoolId && STAFF.includes(grant.role) && grantKey(grant) === input.grantKey
    const grant = found?.office.target?.grants.find(isOurs)
    if (!found?.office.target || grant === undefined) return null
    const { office, districtId } = found
    return { subject: { kind: 'school', schoolId, districtId }, found: { office, target: found.office.target, grant } }
  },
  run: async ({ input, found, now, today }) => {
    const { office, target, grant } = found
    const taking = { target, grantKey: input.grantKey, now, today }
    const taken = await takeRole(taking, grant.role === 'schoolAdmin' ? office : null)
    return taken === 'LAST' ? fail({ code: 'LAST_ADMIN' }) : ok({})
  },
})
