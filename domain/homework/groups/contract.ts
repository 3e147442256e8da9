// Actions for groups taught across classes: the school makes them, teachers set homework for them.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { id, requestKey } from '../items/item-views'
import { GROUP_FAULTS, MOST_GROUP_CLASSES } from './check-group'

const subject = z.enum(SCHOOL_SUBJECTS)

export const groupsContract = {
  /** A school's groups, with how many of each have changed class or left since. */
  listTeachingGroups: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      grades: z.array(z.number().int()),
      groups: z.array(
        z.object({
          groupId: z.string(),
          rev: z.number().int(),
          name: z.string(),
          subject,
          grade: z.number().int().nullable(),
          homerooms: z.array(z.string()),
          pupils: z.number().int(),
          moved: z.number().int(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** A grade's pupils to choose from; `groupIds`: the groups each is in. */
  getGroupPupils: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id, grade: z.number().int().min(1).max(9) }),
    output: z.object({
      now: z.number(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomId: z.string(),
          homeroomName: z.string(),
          groupIds: z.array(z.string()),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),

  /** Makes one, or takes the place of one as it was read. What was set for it before stays for whom it was set. */
  saveTeachingGroup: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      /** Null: a new one; the same key again is the same one. */
      groupId: id.nullable(),
      /** As it was read; 0 for a new one. */
      rev: z.number().int().min(0),
      subject,
      name: z.string().trim().min(1).max(20),
      pupilIds: z.array(id).min(1).max(200),
      requestKey,
    }),
    output: z.object({ groupId: z.string(), teachers: z.number().int() }),
    errors: {
      GROUP_REFUSED: { fault: z.enum(GROUP_FAULTS), pupilName: z.string().nullable() },
      TOO_MANY_CLASSES: { most: z.literal(MOST_GROUP_CLASSES) },
      GROUP_CHANGED: {},
    },
    cost: 9,
  }),

  /** Takes a group away. What was set for it stays. Repeating changes nothing. */
  removeTeachingGroup: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, groupId: id }),
    output: z.object({}),
    errors: {},
    cost: 8,
  }),
} as const
