// Actions for a child's family and a homeroom: who belongs, who joins, who is removed.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'

const id = z.string().min(1).max(64)
const relation = z.string().trim().min(1).max(10)

export const kin = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.enum(['guardian', 'pickupPerson']),
  relation: z.string().nullable(),
  /** The last four digits only. */
  phoneTail: z.string(),
  /** Has signed in at least once. */
  connected: z.boolean(),
  since: z.string(),
  mine: z.boolean(),
  /** The caller may end it. */
  mayEnd: z.boolean(),
})

const openInvitation = z.object({
  invitationId: z.string(),
  label: z.string(),
  role: z.enum(['guardian', 'pickupPerson']),
  expiresAt: z.number(),
})

/** The code follows from the request's key and is not stored. */
const madeCode = z.object({ code: z.string(), expiresAt: z.number() })

export const familyContract = {
  /** Everyone who belongs to one child, and the invitations still open. */
  getFamily: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() }),
      now: z.number(),
      kin: z.array(kin),
      invitations: z.array(openInvitation),
    }),
    errors: {},
    cost: 3,
  }),

  /** A code for a second guardian, or for somebody who only fetches the child. At most five open at once. */
  inviteToFamily: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      as: z.enum(['GUARDIAN', 'PICKUP']),
      /** Of the one invited: what the school reads at the gate, until a roster says otherwise. */
      name: writtenName,
      relation,
      /** The phone makes it at random: sent twice, it is one invitation with one code. */
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: madeCode,
    errors: { TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 7,
  }),

  withdrawFamilyInvitation: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 6,
  }),

  /**
   * Ends somebody's access to a child. A guardian may end pick-up persons and those the guardian invited; class teacher
   * and school any. Repeating changes nothing. The one removed is told.
   */
  endKinship: action({
    roles: ['guardian', 'classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, personId: id }),
    output: z.object({}),
    errors: { NOT_YOURS_TO_END: {} },
    cost: 9,
  }),

  /** Undoes an ended kinship while the school still knows of it. */
  restoreKinship: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, personId: id }),
    output: z.object({}),
    errors: { NOTHING_TO_RESTORE: {} },
    cost: 9,
  }),
} as const
