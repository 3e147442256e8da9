// Actions for reading the audit: a family's view of its own, a district's search.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { ROLES } from '../../identity/roles/role'

const cursor = z.string().min(1).max(128).nullable()
const access = z.object({
  at: z.number(),
  /** 周老师 for staff with a name on record; null when the person is gone. */
  personName: z.string().nullable(),
  role: z.enum(ROLES),
  action: z.string(),
  kind: z.enum(['write', 'sensitiveRead']),
  reason: z.string().nullable(),
  outcome: z.string(),
})
const pupil = z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() })
const id = z.string().min(1).max(64)

export const auditContract = {
  /** Who looked at this child's data or changed it, newest first, 30 at a time. */
  listAccesses: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, before: cursor }),
    output: z.object({ pupil, now: z.number(), accesses: z.array(access), next: cursor }),
    errors: {},
    cost: 4,
  }),

  /** The district's audit, newest first, 50 at a time. Looking is itself an entry, with the reason given. */
  searchAudit: action({
    roles: ['districtEducation'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      districtId: id,
      schoolId: id.nullable(),
      personId: id.nullable(),
      reason: z.string().trim().min(2).max(100),
      before: cursor,
    }),
    output: z.object({
      now: z.number(),
      schools: z.array(z.object({ schoolId: z.string(), schoolName: z.string() })),
      entries: z.array(
        access.extend({
          entryId: z.string(),
          personId: z.string().nullable(),
          schoolName: z.string().nullable(),
          children: z.number().int(),
        }),
      ),
      next: cursor,
    }),
    errors: {},
    cost: 6,
  }),
} as const
