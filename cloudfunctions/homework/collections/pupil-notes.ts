// The collection pupilNotes: its documents, its indexes, and every read and write of it.
import type { PupilNote } from '@domain/homework/notes/pupil-note'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { pupilNotesFates } from './fates/pupil-notes-fates'

export const pupilNotes = defineCollection<PupilNote>({
  name: 'pupilNotes',
  fates: pupilNotesFates,
  indexes: [index('pupil', ['pupilId', 'at']), index('written', ['at'])],
})

/** Several years of a child. */
const MOST_NOTES = 200

/** Adds `notes` to pupils, the latest first. */
export const notesOfPupil: Stage = joinStage({
  from: pupilNotes.name,
  as: 'notes',
  local: '$_id',
  foreign: 'pupilId',
  stages: [{ $sort: { at: -1 } }, { $limit: MOST_NOTES }],
})

export async function readNote(noteId: string): Promise<PupilNote | null> {
  const [note] = await pupilNotes.find({ _id: noteId }, { limit: 1 })
  return note ?? null
}

/** False when it is there already. */
export function insertNote(note: PupilNote): Promise<boolean> {
  return pupilNotes.insert(note)
}

export async function removeStoredNote(noteId: string, writtenBy: string): Promise<void> {
  await pupilNotes.remove({ _id: noteId, writtenBy })
}
