// Lists the actions on notes.
import { listNotes } from './list-notes'
import { removeNote } from './remove-note'
import { writeNote } from './write-note'

export const noteActions = { writeNote, removeNote, listNotes }
