// Invites a second guardian or a pick-up person into a family.
import { MOST_FAMILY_INVITATIONS } from '@domain/identity/invitations/invitation'
import { handle } from '../../request/handler'
import { makeInvitation } from '../invitations/make-invitation'
import { findFamily } from './find-family'
import { pupilSubject } from './pupil-subject'

export const inviteToFamily = handle('identity.inviteToFamily', {
  locate: async ({ input }) => {
    const found = await findFamily(input.pupilId)
    return found && { subject: pupilSubject(found.pupil, found.school), found }
  },
  run: async ({ input, found, caller, now, grant }) => {
    const { as, name, relation, requestKey } = input
    const { pupil, school, invitations } = found
    const districtId = school?.districtId ?? grant?.districtId ?? ''
    const role = as === 'PICKUP' ? 'pickupPerson' : 'guardian'
    const wish = {
      kind: as,
      districtId,
      schoolId: pupil.schoolId,
      homeroomId: null,
      pupilId: pupil._id,
      gives: { role, districtId, schoolId: pupil.schoolId, pupilId: pupil._id, relation },
      roleUntil: null,
      label: name,
    } as const
    return makeInvitation(
      wish,
      { personId: caller.personId ?? '', requestKey, now },
      { others: invitations, most: MOST_FAMILY_INVITATIONS },
    )
  },
})
