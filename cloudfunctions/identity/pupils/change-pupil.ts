// Corrects a pupil's name or number; two corrections at once do not overwrite each other.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { correctPupil, readPupilInSchool } from '../collections/pupils'
import { pupilSubject } from '../families/pupil-subject'

export const changePupil = handle('identity.changePupil', {
  locate: async ({ input }) => {
    const found = await readPupilInSchool(input.pupilId)
    return found && { subject: pupilSubject(found.pupil, found.school), found: found.pupil }
  },
  run: async ({ input: { pupilId, name, studentNumber, was }, found }) => {
    // Sent twice: it is as it should be.
    if (found.name === name && found.studentNumber === studentNumber) return ok({})
    const done = await correctPupil(pupilId, was, { name, studentNumber })
    if (done === 'TAKEN') return fail({ code: 'PUPIL_NUMBER_TAKEN' })
    return done === 'CHANGED' ? fail({ code: 'CHANGED_MEANWHILE' }) : ok({})
  },
})
