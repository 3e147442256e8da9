// Actions for a school's five rules: written by the school, read by families, seen by the district.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { MANAGEMENT_CHECKS } from './check-management'
import { MANAGED } from './management-plan'

const id = z.string().min(1).max(64)

const section = z.object({
  kind: z.enum(MANAGED),
  text: z.string().nullable(),
  from: z.string().nullable(),
  /** Begins on a later day. */
  next: z.object({ text: z.string(), from: z.string() }).nullable(),
})

export const managementContract = {
  /** The five texts in force, each with what the product can check of it. */
  getManagement: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      isComplete: z.boolean(),
      sections: z.array(section.extend({ check: z.enum(MANAGEMENT_CHECKS) })),
    }),
    errors: {},
    cost: 4,
  }),

  /** Writes one of them anew from a day on; what held before stays on record. */
  saveManagement: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      kind: z.enum(MANAGED),
      text: z.string().trim().min(10).max(500),
      from: z.iso.date(),
    }),
    output: z.object({}),
    errors: { FROM_TOO_EARLY: {}, LOOSER_THAN_LAW: {} },
    cost: 9,
  }),

  /** A guardian reads the rules of the child's school, with the numbers to call. */
  getSchoolRules: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ now: z.number(), schoolName: z.string(), sections: z.array(section) }),
    errors: {},
    cost: 3,
  }),
} as const
