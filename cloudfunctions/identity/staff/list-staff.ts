// Lists a school's staff with their roles, and who is invited.
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import type { Role } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findMembers, findSchoolOffice } from './find-members'
import { invitationViews, memberViews } from './member-view'

const STAFF: readonly Role[] = SCHOOL_ROLES

export const listStaff = handle('identity.listStaff', {
  locate: async ({ input }) => {
    const found = await findSchoolOffice(input.schoolId)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ found, now, today }) => {
    const { school, homerooms, invitations } = found
    const rows = await findMembers({ 'grants.schoolId': school._id }, STAFF)
    const places = { homerooms, schools: [] }
    return ok({
      schoolName: school.name,
      now,
      homerooms: homerooms
        .map(({ _id, name, grade, classNumber }) => ({ homeroomId: _id, name, grade, classNumber }))
        .sort((one, other) => one.grade - other.grade || one.classNumber - other.classNumber),
      staff: memberViews(rows, {
        isOurs: ({ role, schoolId }) => schoolId === school._id && STAFF.includes(role),
        places,
        today,
      }),
      invitations: invitationViews(invitations, places, now),
    })
  },
})
