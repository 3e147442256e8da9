// Owns what may be asked about people: who they are, how they come in, whom they belong to, and the rosters.
import { z } from 'zod'
import { action } from '../contracts/action'
import { familyContract } from './families/contract'
import { connectContract } from './joining/contract'
import { ROLES } from './roles/role'
import { rosterContract } from './rosters/contract'
import { staffContract } from './staff/contract'

const pupilSummary = z.object({
  pupilId: z.string(),
  name: z.string(),
  /** As printed on the classroom door, such as 三(2)班. */
  homeroomName: z.string(),
  grade: z.number().int(),
  schoolId: z.string(),
  schoolName: z.string(),
})

export const identityContract = {
  /** Who the caller is: roles held today, and the children of a guardian. */
  whoAmI: action({
    roles: ROLES,
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      signedIn: z.boolean(),
      /** The login belongs to a person: a phone was connected. */
      known: z.boolean(),
      name: z.string().nullable(),
      roles: z.array(
        z.object({ role: z.enum(ROLES), schoolId: z.string().nullable(), schoolName: z.string().nullable() }),
      ),
      /** A guardian's, those who left the school included: `leftOn` says so. */
      children: z.array(pupilSummary.extend({ leftOn: z.string().nullable(), needsConsent: z.boolean() })),
      /** Requests to a class teacher that are not settled. */
      waiting: z.array(z.object({ childName: z.string(), homeroomName: z.string(), askedAt: z.number() })),
      /** The way in by code is closed until then; null when open. */
      lockedUntil: z.number().nullable(),
    }),
    errors: {},
    cost: 2,
  }),

  ...connectContract,
  ...familyContract,
  ...staffContract,
  ...rosterContract,
} as const
