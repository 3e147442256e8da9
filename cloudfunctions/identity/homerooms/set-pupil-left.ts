// Records that a pupil left or came back; places, access and retention follow by themselves.
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readPupilInSchool, writeLeft } from '../collections/pupils'
import { pupilSubject } from '../families/pupil-subject'

export const setPupilLeft = handle('identity.setPupilLeft', {
  locate: async ({ input }) => {
    const found = await readPupilInSchool(input.pupilId)
    return found && { subject: pupilSubject(found.pupil, found.school), found: null }
  },
  run: async ({ input }) => {
    const { pupilId, leftOn, reason } = input
    if (leftOn === null) await writeLeft(pupilId, { leftOn: null, leftReason: null })
    else if (reason === null) return fail({ code: 'REASON_NEEDED' })
    else await writeLeft(pupilId, { leftOn: schoolDate(leftOn), leftReason: reason })
    return ok({})
  },
})
