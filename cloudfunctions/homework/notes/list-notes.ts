// Lists a child's notes that the caller may read.
import { mayReadNote } from '@domain/homework/notes/pupil-note'
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findNotedPupil, pupilSubject } from './find-noted-pupil'

export const listNotes = handle('homework.listNotes', {
  locate: async ({ input }) => {
    const found = await findNotedPupil(input.pupilId)
    return found && { subject: pupilSubject(found), found }
  },
  run: async ({ found, caller, now, today }) => {
    const live = caller.grants.filter((grant) => isLive(grant, today))
    const reader = {
      personId: caller.personId ?? '',
      isGuardian: live.some(({ role, pupilId }) => role === 'guardian' && pupilId === found._id),
      isClassTeacher: live.some(({ role, homeroomId }) => role === 'classTeacher' && homeroomId === found.homeroomId),
    }
    const notes = found.notes
      .filter((note) => mayReadNote(note, reader))
      .map(({ _id, kind, text, writtenBy, writtenByName, isFamily, at }) => ({
        noteId: _id,
        kind,
        text,
        byName: writtenByName,
        isFamily,
        isOwn: writtenBy === reader.personId,
        at,
      }))
    return ok({ now, pupilName: found.name, notes })
  },
})
