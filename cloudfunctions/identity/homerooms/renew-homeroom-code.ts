// Makes a new class code and ends the earlier ones.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertInvitation, readInvitation, withdrawOlderCodes } from '../collections/invitations'
import { homeroomSubject } from '../families/pupil-subject'
import { newInvitation } from '../invitations/make-invitation'
import { findHomeroom } from './find-homeroom'

export const renewHomeroomCode = handle('identity.renewHomeroomCode', {
  locate: async ({ input }) => {
    const found = await findHomeroom(input.homeroomId)
    return found && { subject: homeroomSubject(found.homeroom, found.school), found }
  },
  run: async ({ input, found, caller, now, grant }) => {
    const { homeroom, school, invitations } = found
    const wish = {
      kind: 'HOMEROOM',
      districtId: school?.districtId ?? grant?.districtId ?? '',
      schoolId: homeroom.schoolId,
      homeroomId: homeroom._id,
      pupilId: null,
      gives: null,
      roleUntil: null,
      label: homeroom.name,
    } as const
    const inviting = { personId: caller.personId ?? '', requestKey: input.requestKey, now }
    const { code, invitation } = newInvitation(wish, inviting)
    const before = invitations.find(({ _id }) => _id === invitation._id)
    const isNew = before === undefined && (await insertInvitation(invitation))
    const latest = before ?? (isNew ? invitation : ((await readInvitation(invitation._id)) ?? invitation))
    await withdrawOlderCodes(latest, now)
    return ok({ code, expiresAt: latest.expiresAt })
  },
})
