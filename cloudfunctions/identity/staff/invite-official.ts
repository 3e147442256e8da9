// Invites someone to a district office, or a school's first admin.
import { MOST_STAFF_INVITATIONS } from '@domain/identity/invitations/invitation'
import { officialGrant } from '@domain/identity/invitations/invited-grant'
import { fail } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { makeInvitation } from '../invitations/make-invitation'
import { findDistrictOffice } from './find-members'

export const inviteOfficial = handle('identity.inviteOfficial', {
  locate: async ({ input }) => {
    const found = await findDistrictOffice(input.districtId)
    return found && { subject: { kind: 'district', districtId: found.district._id }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const { district, schools, invitations } = found
    const schoolIds = schools.map(({ _id }) => _id)
    const gives = officialGrant(input, district._id, schoolIds)
    if (gives === null) return fail({ code: 'SCOPE_NEEDED' })
    const wish = {
      kind: 'OFFICIAL',
      districtId: district._id,
      schoolId: gives.schoolId ?? null,
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
