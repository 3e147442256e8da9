// Actions for getting access: connect a phone, use an invitation or class code, contest a match.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'
import { CONTEST_REASONS } from './contest'

const id = z.string().min(1).max(64)
/** Spaces, hyphens and lower case are taken away before it is looked up. */
const code = z.string().trim().min(4).max(32)

/** Missing, used and expired codes look alike; the answer says how many attempts are left. No success gives one back. */
const tryErrors = {
  SIGN_IN_REQUIRED: {},
  /** The phone is not known yet: connect it first. */
  PHONE_REQUIRED: {},
  CODE_INVALID: { triesLeft: z.number().int() },
  /** The code is right, nobody in the class has this name. */
  NAME_UNKNOWN: { triesLeft: z.number().int() },
  TOO_MANY_TRIES: { until: z.number() },
  /** So many of this person's requests wait already; said before the name is looked at. */
  TOO_MANY_REQUESTS: { most: z.number().int() },
  /** These very words were declined; the class teacher may still let them in. */
  DECLINED_BEFORE: { at: z.number() },
} as const

export const connectContract = {
  /**
   * Binds the caller's login to the person with this phone. In WeChat `phoneCode` is what the phone button gave; a
   * browser sends null and the phone is the verified one of its CloudBase account. Repeating changes nothing.
   */
  connectPhone: action({
    roles: ['anyone'],
    kind: 'write',
    input: z.strictObject({ phoneCode: z.string().min(1).max(512).nullable() }),
    output: z.object({
      /** Children and roles the roster knew for this phone; zero and zero: go on with a code. */
      children: z.number().int(),
      roles: z.number().int(),
    }),
    errors: {
      SIGN_IN_REQUIRED: {},
      /** WeChat or the account gave no phone. */
      PHONE_NOT_VERIFIED: {},
      /** This login belongs to a person with another phone. */
      LOGIN_TAKEN: {},
    },
    cost: 7,
  }),

  /** A class code, then the child's name: the class teacher decides. Repeating changes nothing. */
  requestToJoin: action({
    roles: ['anyone'],
    kind: 'write',
    input: z.strictObject({
      code,
      childName: writtenName,
      guardianName: writtenName,
      relation: z.string().trim().min(1).max(10),
    }),
    output: z.object({ homeroomName: z.string(), schoolName: z.string() }),
    errors: tryErrors,
    cost: 11,
  }),

  /** "This is not my child": the guardian's access ends at once, and the class teacher is told. Repeating changes nothing. */
  contestMatch: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, reason: z.enum(CONTEST_REASONS) }),
    output: z.object({}),
    errors: {},
    cost: 9,
  }),
} as const
