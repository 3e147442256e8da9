// Actions of a school's term change: what would become of each class, done in one act, taken back.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { PROMOTION_STATES } from './promotion'

const id = z.string().min(1).max(64)
const asked = z.strictObject({ schoolId: id, year: z.number().int().min(2020).max(2100) })

export const promotionContract = {
  /** Which class becomes which, who finishes school, and what of earlier terms is still open. */
  previewPromotion: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      year: z.number().int(),
      startsOn: z.string(),
      opensOn: z.string(),
      /** Null: not begun. */
      state: z.enum(PROMOTION_STATES).nullable(),
      mayPromote: z.boolean(),
      mayTakeBack: z.boolean(),
      /** The day the new year's whole roster was imported: then nobody is taken up besides. Null: it was not. */
      rosterOn: z.string().nullable(),
      /** Who came since the day it opened, for the new year: they stay in their class. */
      newcomers: z.number().int(),
      classes: z.array(
        z.object({
          homeroomId: z.string(),
          name: z.string(),
          grade: z.number().int(),
          /** Null: its children finish school here. */
          toName: z.string().nullable(),
          pupils: z.number().int(),
          classTeacher: z.string().nullable(),
          keepsTeachers: z.boolean(),
        }),
      ),
      /** By term, the latest first; only terms with something open. */
      leftOver: z.array(
        z.object({
          termName: z.string(),
          isClosed: z.boolean(),
          unpaid: z.number().int(),
          toPayFen: z.number().int(),
          returning: z.number().int(),
          toReturnFen: z.number().int(),
        }),
      ),
    }),
    errors: {},
    cost: 6,
  }),

  /**
   * Takes every class up and lets the highest grade finish school on the first day. Families are told. Interrupted, it is
   * completed by asking again; `keeping` are the classes whose teachers go along, `classes` all that were seen.
   */
  promoteSchool: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: asked.extend({ classes: z.array(id).min(1).max(200), keeping: z.array(id).max(200) }),
    output: z.object({ pupils: z.number().int(), graduates: z.number().int() }),
    errors: {
      PROMOTION_NOT_YET: { opensOn: z.string() },
      PROMOTION_OVER: {},
      ROSTER_IMPORTED: { on: z.string() },
      CLASSES_CHANGED: {},
    },
    cost: 600,
  }),

  /** All is as it was before, until the day before the first day of lessons. Families are told. Repeating completes it. */
  takeBackPromotion: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: asked,
    output: z.object({ pupils: z.number().int() }),
    errors: { PROMOTION_BEGUN: { startsOn: z.string() }, NOTHING_PROMOTED: {} },
    cost: 600,
  }),
} as const
