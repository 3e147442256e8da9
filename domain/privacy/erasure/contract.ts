// Actions for deleting a child's data: asking for it and calling it off.
import { z } from 'zod'
import { action } from '../../contracts/action'

const id = z.string().min(1).max(64)

export const erasureContract = {
  /** Schedules the deletion of a child and, with its last child, of the family. Repeating changes nothing. */
  requestErasure: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ dueAt: z.number() }),
    errors: {},
    /** 5, and 2 more when two guardians ask at the same moment. */
    cost: 8,
  }),

  cancelErasure: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({}),
    errors: {},
    cost: 7,
  }),
} as const
