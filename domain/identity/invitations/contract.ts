// Actions for using an invitation.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { ROLES } from '../roles/role'
import { INVITATION_KINDS } from './invitation'

/** "Not there", "used", "expired" and "another name" look the same; the tries left are said so that nobody is surprised. */
const tryErrors = {
  SIGN_IN_REQUIRED: {},
  /** The phone is not known yet: connect it first. */
  PHONE_REQUIRED: {},
  CODE_INVALID: { triesLeft: z.number().int() },
  TOO_MANY_TRIES: { until: z.number() },
} as const
/** Spaces, hyphens and lower case are taken away before it is looked up. */
const code = z.string().trim().min(4).max(32)

export const invitationsContract = {
  /** Uses an invitation that is for one person: the role holds at once. Repeating by the same person changes nothing. */
  redeemInvitation: action({
    roles: ['anyone'],
    kind: 'write',
    input: z.strictObject({ code }),
    output: z.object({
      kind: z.enum(INVITATION_KINDS),
      role: z.enum(ROLES),
      schoolName: z.string().nullable(),
    }),
    errors: tryErrors,
    cost: 10,
  }),
} as const
