// Owns what may be asked about a child's family and a homeroom: who belongs to it, who is let in, who no longer is.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { CONTEST_REASONS } from '../joining/contest'

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
      name: z.string().trim().min(1).max(20),
      relation,
      /** The phone makes it at random: sent twice, it is one invitation with one code. */
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: madeCode,
    errors: { TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 6,
  }),

  withdrawFamilyInvitation: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 5,
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
    cost: 8,
  }),

  /** Undoes an ended kinship while the school still knows of it. */
  restoreKinship: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, personId: id }),
    output: z.object({}),
    errors: { NOTHING_TO_RESTORE: {} },
    cost: 8,
  }),

  /** A class as its teacher needs it: pupils with their guardians, requests and contested matches. Never hardship. */
  getHomeroom: action({
    roles: ['classTeacher', 'gradeLead', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ homeroomId: id }),
    output: z.object({
      homeroom: z.object({ homeroomId: z.string(), name: z.string(), schoolName: z.string() }),
      now: z.number(),
      /** May settle requests and make the class code. */
      mayManage: z.boolean(),
      invitation: z.object({ expiresAt: z.number() }).nullable(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          studentNumber: z.string(),
          kin: z.array(kin.omit({ mine: true })),
        }),
      ),
      requests: z.array(
        z.object({
          requestId: z.string(),
          guardianName: z.string(),
          relation: z.string(),
          childName: z.string(),
          askedAt: z.number(),
          /** Pupils of the class with that name. */
          pupilIds: z.array(z.string()),
          state: z.enum(['WAITING', 'DECLINED']),
        }),
      ),
      contests: z.array(
        z.object({
          contestId: z.string(),
          pupilId: z.string(),
          personId: z.string(),
          personName: z.string(),
          reason: z.enum(CONTEST_REASONS),
          at: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 6,
  }),

  /** A new class code; the one before stops. */
  renewHomeroomCode: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ homeroomId: id, requestKey: z.string().regex(/^[\w-]{16,64}$/) }),
    output: madeCode,
    errors: {},
    cost: 6,
  }),

  /** Lets a family in or not. A declined request may still be approved: the undo. Repeating changes nothing. */
  settleJoinRequest: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ requestId: id, decision: z.enum(['APPROVE', 'DECLINE']), pupilId: id.nullable() }),
    output: z.object({}),
    errors: {
      /** APPROVE without a pupil of this homeroom. */
      PUPIL_NEEDED: {},
      ALREADY_APPROVED: {},
    },
    cost: 9,
  }),

  /** After "not my child": the school agrees, or restores what was right. */
  settleContest: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ contestId: id, decision: z.enum(['CONFIRM', 'RESTORE']) }),
    output: z.object({}),
    errors: { ALREADY_SETTLED: {} },
    cost: 9,
  }),
} as const
