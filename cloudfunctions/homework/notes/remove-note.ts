// Takes an own note back: its words are gone.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readNote, removeStoredNote } from '../collections/pupil-notes'

export const removeNote = handle('homework.removeNote', {
  locate: async ({ input }) => {
    const found = await readNote(input.noteId)
    if (found === null) return null
    const { pupilId, homeroomId, schoolId } = found
    return { subject: { kind: 'pupil', pupilId, homeroomId, schoolId }, found }
  },
  run: async ({ found, caller }) => {
    if (found.writtenBy !== caller.personId) return fail({ code: 'NOT_YOURS' })
    await removeStoredNote(found._id, found.writtenBy)
    return ok({})
  },
})
