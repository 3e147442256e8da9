// Actions that answer first: who the caller is, and a district's first screen.

import { z } from 'zod'
import { action } from '../../contracts/action'
import { DECLINE_REASONS } from '../joining/join-request'
import { ROLES } from '../roles/role'
import { SIDES } from '../roles/side'
import { schoolForm } from '../schools/contract'

/** What a family asked of a class teacher, who that is, and since when. */
const asked = z.object({
  childName: z.string(),
  homeroomName: z.string(),
  askedAt: z.number(),
  schoolName: z.string(),
  /** Null while the school gave none. */
  schoolPhone: z.string().nullable(),
  /** Empty while the class has no class teacher. */
  teacherName: z.string(),
})

const pupilSummary = z.object({
  pupilId: z.string(),
  name: z.string(),
  /** As printed on the classroom door, such as 三(2)班. */
  homeroomName: z.string(),
  grade: z.number().int(),
  schoolId: z.string(),
  schoolName: z.string(),
})

export const homeContract = {
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
      children: z.array(
        pupilSummary.extend({
          leftOn: z.string().nullable(),
          needsConsent: z.boolean(),
          schoolPhone: z.string().nullable(),
        }),
      ),
      now: z.number(),
      /** Requests to a class teacher that are not settled. */
      waiting: z.array(asked),
      /** Those that were declined and not asked again since: when, and why. */
      declined: z.array(asked.extend({ declinedAt: z.number(), reason: z.enum(DECLINE_REASONS).nullable() })),
      /** The way in by code is closed until then; null when open. */
      lockedUntil: z.number().nullable(),
    }),
    errors: {},
    cost: 2,
  }),

  /** The district's first screen: its schools with what was imported and how many families are connected. */
  districtHome: action({
    roles: ['districtEducation', 'districtFinance'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      districtId: z.string(),
      districtName: z.string(),
      /** The district's own number for complaints; null: families see that it gave none. */
      supervisionPhone: z.string().nullable(),
      now: z.number(),
      /** All that the caller may switch to, with this one; so do all first screens. */
      sides: z.array(z.enum(SIDES)),
      mayManage: z.boolean(),
      /** The numbers are counted by a timer: when the oldest of them was; null while a school waits for it. */
      countedAt: z.number().nullable(),
      totals: z.object({ schools: z.number().int(), pupils: z.number().int(), connectedPupils: z.number().int() }),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          ...schoolForm,
          grades: z.array(z.number().int()),
          pupils: z.number().int(),
          homerooms: z.number().int(),
          /** Pupils with at least one guardian who has signed in. */
          connectedPupils: z.number().int(),
          hasAdmin: z.boolean(),
          /** Rural with fewer than 100 pupils (国办发〔2018〕27号). */
          isSmallRural: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),
} as const
