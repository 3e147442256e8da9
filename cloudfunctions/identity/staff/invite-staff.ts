// Invites a colleague to a role at the inviter's school.
import { MOST_STAFF_INVITATIONS } from '@domain/identity/invitations/invitation'
import { staffGrant } from '@domain/identity/invitations/invited-grant'
import { fail } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { makeInvitation } from '../invitations/make-invitation'
import { findSchoolOffice } from './find-members'

export const inviteStaff = handle('identity.inviteStaff', {
  locate: async ({ input }) => {
    const found = await findSchoolOffice(input.schoolId)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const { school, homerooms, invitations } = found
    const homeroomIds = homerooms.map(({ _id }) => _id)
    const gives = staffGrant(input, school, homeroomIds)
    if (gives === null) return fail({ code: 'SCOPE_NEEDED' })
    const wish = {
      kind: 'STAFF',
      districtId: school.districtId,
      schoolId: school._id,
      homeroomId: null,
      pupilId: null,
      gives,
      roleUntil: input.until === null ? null : schoolDate(input.until),
      label: input.label,
    } as const
    return makeInvitation(
      wish,
      { personId: caller.personId ?? '', requestKey: input.requestKey, now },
      { others: invitations, most: MOST_STAFF_INVITATIONS },
    )
  },
})
