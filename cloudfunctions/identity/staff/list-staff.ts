// Lists a school's staff with their roles, and who is invited.

import { orderHomerooms } from '@domain/identity/homerooms/order-homerooms'
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import type { Role } from '@domain/identity/roles/role'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
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
        .filter(({ closedOn = null }) => closedOn === null)
        .map(({ _id, name, grade, classNumber }) => ({ homeroomId: _id, name, grade, classNumber }))
        .sort(orderHomerooms),
      staff: withListed(
        school,
        memberViews(rows, {
          isOurs: ({ role, schoolId }) => schoolId === school._id && STAFF.includes(role),
          places,
          today,
        }),
      ),
      invitations: invitationViews(invitations, places, now),
    })
  },
})

/** With number and background check from the school's staff list. */
function withListed({ staff = [] }: SchoolWithStaff, members: ReturnType<typeof memberViews>) {
  const listed = new Map(staff.map((entry) => [entry.personId, entry]))
  return members.map((member) => {
    const entry = listed.get(member.personId)
    const { number = null, backgroundCheckedOn = null } = entry ?? {}
    return { ...member, number, backgroundCheckedOn }
  })
}
