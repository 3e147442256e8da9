// Makes codes to print for children nobody signs in for; the school's older ones for them stop.

import { PRINTED_INVITATION_HOURS } from '@domain/identity/invitations/invitation'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { compareAsPeople } from '@domain/values/compare-as-people'
import { HOUR_MS } from '@domain/values/durations'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertInvitations, withdrawPrinted } from '../collections/invitations'
import { readPupils } from '../collections/pupils'
import { readSchool } from '../collections/schools'
import { newInvitation } from '../invitations/make-invitation'

/** Whom it is for: nobody's name is known yet. */
const PRINTED_FOR = '家长'

export const inviteGuardians = handle('identity.inviteGuardians', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id, districtId: school.districtId }, found: school }
  },
  run: async ({ input, found: school, caller, now }) => {
    const pupils = await readPupils<Pupil>(input.pupilIds, [{ $match: { schoolId: school._id, leftOn: null } }])
    const inviting = { personId: caller.personId ?? '', requestKey: input.requestKey, now }
    const made = pupils.map((pupil) => slipFor(pupil, school, inviting))
    await insertInvitations(made.map(({ invitation }) => invitation))
    await withdrawPrinted(
      made.map(({ slip }) => slip.pupilId),
      made.map(({ invitation }) => invitation._id),
      now,
    )
    const slips = made.map(({ slip }) => slip)
    slips.sort(
      (one, other) => compareAsPeople(one.homeroomName, other.homeroomName) || (one.name < other.name ? -1 : 1),
    )
    return ok({ slips, schoolName: school.name })
  },
})

function slipFor(
  { _id: pupilId, name, homeroomName }: Pupil,
  { _id: schoolId, districtId }: School,
  inviting: { readonly personId: string; readonly requestKey: string; readonly now: number },
) {
  const wish = {
    kind: 'GUARDIAN',
    districtId,
    schoolId,
    homeroomId: null,
    pupilId,
    gives: { role: 'guardian', districtId, schoolId, pupilId, relation: PRINTED_FOR },
    roleUntil: null,
    label: PRINTED_FOR,
  } as const
  const { code, invitation } = newInvitation(wish, { ...inviting, requestKey: `${inviting.requestKey}:${pupilId}` })
  const expiresAt = inviting.now + PRINTED_INVITATION_HOURS * HOUR_MS
  return {
    slip: { pupilId, name, homeroomName, code, expiresAt },
    invitation: { ...invitation, expiresAt, isPrinted: true },
  }
}
