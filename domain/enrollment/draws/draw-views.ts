// Zod shapes of a draw, its courses, wishes and outcomes, in questions and answers.
import { z } from 'zod'
import { COURSE_FIELDS } from '../courses/course'
import { weeklySlot } from '../courses/course-views'
import { DRAW_ACTS } from './draw'
import { DRAW_PHASES } from './draw-phase'
import { WISH_FAULTS } from './wish-limits'

const count = z.number().int()
const date = z.string()

export const atMost = z.object({ aWeek: count, aTerm: count })

const limit = count.min(1).max(10)
export const askedAtMost = z.strictObject({ aWeek: limit, aTerm: limit })

/** Why wishes are not saved. */
export const wishErrors = {
  NO_DRAW: {},
  WISHES_NOT_OPEN: { opensOn: z.string(), closesOn: z.string() },
  /** The other guardian saved meanwhile: read again first. */
  WISHES_CHANGED: {},
  /** What is wrong, wish by wish; nothing was saved. `title` null: no such course here. */
  WISHES_REFUSED: {
    faults: z.array(
      z.object({
        pupilId: z.string(),
        courseId: z.string().nullable(),
        title: z.string().nullable(),
        code: z.enum(WISH_FAULTS),
      }),
    ),
  },
} as const

/** What everybody may read of a draw, signed in or not. Instants in milliseconds. */
export const publicDraw = z.object({
  planId: z.string(),
  drawId: z.string(),
  schoolName: z.string(),
  termName: z.string(),
  phase: z.enum(DRAW_PHASES),
  opensOn: date,
  closesOn: date,
  numberSource: z.object({ name: z.string(), on: date }),
  secretHash: z.string(),
  priorities: z.array(z.object({ rule: z.string(), publishedOn: date })),
  atMost,
  /** Once the list is fixed. `rows`: children in it. */
  list: z.object({ fingerprint: z.string(), at: z.number(), rows: count, wishes: count }).nullable(),
  drawnAt: z.number().nullable(),
  /** What was done, by whom and why, the earliest first. */
  acts: z.array(
    z.object({
      kind: z.enum(DRAW_ACTS),
      at: z.number(),
      byName: z.string(),
      reason: z.string().nullable(),
      fingerprint: z.string().nullable(),
    }),
  ),
})

/** While there is one, classes are wished for, not enrolled in, until all seats are given. Null: there is none. */
export const drawAhead = publicDraw.pick({ planId: true, phase: true, opensOn: true, closesOn: true }).nullable()

/** A course that is given out by wishes. */
export const drawCourse = z.object({
  courseId: z.string(),
  title: z.string(),
  field: z.enum(COURSE_FIELDS),
  grades: z.array(count),
  slots: z.array(weeklySlot),
  place: z.string(),
  teacherName: z.string(),
  pricePerLesson: count,
  lessons: count,
  /** Not taken yet. */
  seats: count,
})

/** What became of one wish. RESERVED: the school kept a seat. NOT_LISTED: it was in no draw. */
export const wishOutcome = z.discriminatedUnion('code', [
  z.object({ code: z.literal('GOT'), turn: count }),
  z.object({ code: z.literal('FULL_BEFORE_TURN'), turn: count }),
  z.object({ code: z.literal('CLASHES_WITH'), courseId: z.string() }),
  z.object({ code: z.literal('LIMIT_REACHED'), limit: z.enum(['A_WEEK', 'A_TERM']) }),
  z.object({
    code: z.literal('TOGETHER_NOT_POSSIBLE'),
    because: z.enum(['SEATS', 'OTHER_CLASHES', 'OTHER_LIMIT']),
    turn: count,
  }),
  z.object({ code: z.literal('RESERVED') }),
  z.object({ code: z.literal('NOT_LISTED') }),
])

/** Wishes of brothers and sisters that are all met or none. */
export const togetherWishes = z.object({
  wishes: z.array(z.object({ pupilId: z.string(), courseId: z.string() })),
})
