// Actions for notes on one child, in words: written by teacher or guardian, read by that family.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { NOTE_FAULTS } from './check-note'
import { NOTE_KINDS } from './pupil-note'

const id = z.string().min(1).max(64)

export const notesContract = {
  /** A guardian writes of self-management alone. The other side is told. Repeating with the same key is the same note. */
  writeNote: action({
    roles: ['subjectTeacher', 'classTeacher', 'guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      kind: z.enum(NOTE_KINDS),
      text: z.string().trim().min(4).max(300),
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: z.object({ noteId: z.string() }),
    errors: { NOTE_REFUSED: { fault: z.enum(NOTE_FAULTS) }, KIND_NOT_YOURS: {} },
    cost: 8,
  }),

  /** Takes an own note back: its words are gone. Repeating changes nothing. */
  removeNote: action({
    roles: ['subjectTeacher', 'classTeacher', 'guardian'],
    kind: 'write',
    input: z.strictObject({ noteId: id }),
    output: z.object({}),
    errors: { NOT_YOURS: {} },
    cost: 6,
  }),

  /** What the caller may read of this child's notes, the latest first. */
  listNotes: action({
    roles: ['guardian', 'classTeacher', 'subjectTeacher'],
    kind: 'sensitiveRead',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      now: z.number(),
      pupilName: z.string(),
      notes: z.array(
        z.object({
          noteId: z.string(),
          kind: z.enum(NOTE_KINDS),
          text: z.string(),
          byName: z.string(),
          isFamily: z.boolean(),
          isOwn: z.boolean(),
          at: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),
} as const
