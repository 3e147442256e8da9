// Stores a note on a child in words, and tells the other side: the family, or the class teacher.
import { noteFault } from '@domain/homework/notes/check-note'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf, type KinRow } from '../../identity/collections/guardian-stages'
import { findHolders } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { insertNote } from '../collections/pupil-notes'
import { findPupilWithKin, pupilSubject } from './find-noted-pupil'

const ID_LENGTH = 24

export const writeNote = handle('homework.writeNote', {
  locate: async ({ input }) => {
    const found = await findPupilWithKin(input.pupilId)
    return found && { subject: pupilSubject(found), found }
  },
  run: async ({ input, found, caller, grant, now, today }) => {
    const { pupilId, kind, text, requestKey } = input
    const isFamily = grant?.role === 'guardian'
    if (isFamily && kind !== 'SELF_MANAGEMENT') return fail({ code: 'KIND_NOT_YOURS' })
    const fault = noteFault(text, found.name)
    if (fault !== null) return fail({ code: 'NOTE_REFUSED', fault })
    const writtenBy = caller.personId ?? ''
    const noteId = idFromRequestKey(['note', pupilId, writtenBy, requestKey], ID_LENGTH)
    const { homeroomId, schoolId } = found
    const by = { writtenBy, writtenByName: caller.name ?? '', isFamily, at: now }
    await insertNote({ _id: noteId, pupilId, homeroomId, schoolId, kind, text, ...by })
    const readers = isFamily ? await classTeacherIds(homeroomId, today) : guardiansOf(found, today)
    await postNotices(
      readers.map((personId) => ({ personId, event: `note:${noteId}`, kind: 'NOTE_WRITTEN' as const, pupilId })),
      now,
    )
    return ok({ noteId })
  },
})

function guardiansOf(pupil: Pupil & KinRow, today: SchoolDate): readonly string[] {
  return guardianIdsOf(pupil, pupil._id, today)
}

async function classTeacherIds(homeroomId: string, today: SchoolDate): Promise<readonly string[]> {
  const holders = await findHolders(homeroomId)
  return holders
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'classTeacher' && grant.homeroomId === homeroomId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}
