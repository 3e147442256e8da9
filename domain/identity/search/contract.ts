// Actions for search: one field at a school's desk finds children, courses and colleagues.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { ROLES } from '../roles/role'

/** Of each kind at most; `isMore` says that there are others. */
export const MOST_FOUND = 8

export const searchContract = {
  /**
   * Children by name, school number, the end of a guardian's phone or a bill's number; courses of the running term by
   * title, teacher or place; colleagues by name or the end of their phone. School finance finds children and courses by
   * their names and numbers alone: phones and colleagues are not its work.
   */
  searchSchool: action({
    roles: ['schoolAdmin', 'schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: z.string().min(1).max(64), text: z.string().min(1).max(40) }),
    output: z.object({
      pupils: z.array(z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string() })),
      courses: z.array(
        z.object({ courseId: z.string(), title: z.string(), teacherName: z.string(), place: z.string() }),
      ),
      /** Empty for school finance. */
      staff: z.array(z.object({ personId: z.string(), name: z.string(), roles: z.array(z.enum(ROLES)) })),
      /** More than are shown: say more words. */
      isMore: z.boolean(),
    }),
    errors: {},
    /** One more for the end of a phone's number. */
    cost: 5,
  }),
} as const
