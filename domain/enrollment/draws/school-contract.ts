// Actions of the school's office for a draw: prepare, reserve, fix, type the number, draw, seat.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { weeklySlot } from '../courses/course-views'
import { DRAW_DAY_FAULTS, DRAW_FIELDS } from './days/draw-days'
import { DRAW_PHASES } from './draw-phase'
import { publicDraw } from './draw-views'
import { PRIORITY_CODES } from './priority-rules'
import { RESERVE_REASONS } from './wish-limits'

const id = z.string().min(1).max(64)
const count = z.number().int()
const rev = count.min(0)
const termId = z.string().regex(/^\d{4}-(autumn|spring)$/)
const plan = { schoolId: id, termId } as const
const day = z.iso.date()
const reason = z.string().trim().min(2).max(300)
const numberName = z.string().trim().min(2).max(100)
const limit = count.min(1).max(10)

const phase = z.enum(DRAW_PHASES)
const stepErrors = {
  NO_DRAW: {},
  /** Somebody else changed it since it was read. */
  DRAW_CHANGED: {},
  DRAW_STEP: { phase },
} as const
const dayErrors = {
  DRAW_DAYS: { faults: z.array(z.object({ field: z.enum(DRAW_FIELDS), code: z.enum(DRAW_DAY_FAULTS) })) },
} as const
const stepped = z.object({ phase, rev })
const running = z.object({ phase, rev, done: count, of: count })

/** No names: whose wishes they are is nobody's business before the draw. */
const wishedCourse = z.object({
  courseId: z.string(),
  title: z.string(),
  grades: z.array(count),
  slots: z.array(weeklySlot),
  capacity: count,
  seatsLeft: count,
  /** Kept by the school for needs that nobody else learns of. */
  reserved: count,
  wished: count,
  wishedFirst: count,
})

export const schoolDrawsContract = {
  getSchoolDraw: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    /** Without a term: the plan that runs or comes next. */
    input: z.strictObject({ schoolId: id, termId: termId.optional() }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      /** Null: no plan is published. */
      plan: z
        .object({
          planId: z.string(),
          termId: z.string(),
          termName: z.string(),
          from: z.string(),
          closesAt: z.number(),
        })
        .nullable(),
      draw: publicDraw.nullable(),
      rev,
      priorityCodes: z.array(z.enum(PRIORITY_CODES)),
      /** To choose from. */
      rules: z.array(z.object({ code: z.enum(PRIORITY_CODES), rule: z.string() })),
      /** Days for a draw that is not prepared yet. */
      proposal: z.object({ opensOn: z.string(), closesOn: z.string(), numberOn: z.string() }),
      courses: z.array(wishedCourse),
      /** Children with wishes. */
      children: count,
      leftOut: count,
      /** Somebody typed the number and another must type the same. */
      typed: z.object({ byName: z.string(), byMe: z.boolean(), at: z.number() }).nullable(),
      publicNumber: z.string().nullable(),
      /** Courses whose seats are given out. */
      seated: z.object({ done: count, of: count }),
    }),
    errors: {},
    cost: 5,
  }),

  /** Announces a draw, or changes what was announced, until the window opens. Makes the secret and publishes its hash. */
  prepareDraw: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      ...plan,
      rev,
      opensOn: day,
      closesOn: day,
      numberName,
      numberOn: day,
      aWeek: limit,
      aTerm: limit,
      priorities: z.array(z.enum(PRIORITY_CODES)).max(PRIORITY_CODES.length),
    }),
    output: stepped,
    errors: { ...dayErrors, NO_PLAN: {}, NOTHING_TO_DRAW: {}, DRAW_CHANGED: {}, DRAW_STEP: { phase } },
    cost: 10,
  }),

  /** Until the window opens: courses are first come again. */
  cancelDraw: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev }),
    output: z.object({}),
    errors: stepErrors,
    cost: 8,
  }),

  /** Seats kept for needs that nobody else learns of, with names: each look is recorded. */
  listReservedSeats: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject(plan),
    output: z.object({
      now: z.number(),
      reserved: z.array(
        z.object({
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          courseId: z.string(),
          title: z.string(),
          reason: z.enum(RESERVE_REASONS),
          byName: z.string(),
          at: z.number(),
          /** Its family wishes the course: without that nothing is kept. */
          isWished: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** Before the list is fixed. It counts once the family wishes the course. Repeating changes nothing. */
  reserveSeat: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, pupilId: id, courseId: id, reason: z.enum(RESERVE_REASONS) }),
    output: z.object({}),
    errors: {
      ...stepErrors,
      NOT_IN_DRAW: {},
      PUPIL_NOT_HERE: {},
      GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
      COURSE_FULL: {},
    },
    cost: 9,
  }),

  releaseSeat: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, pupilId: id, courseId: id }),
    output: z.object({}),
    errors: stepErrors,
    cost: 8,
  }),

  /** After the window: the list stands, and its fingerprint is published. Some reads more for each thousand children. */
  fixDrawList: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev }),
    output: stepped.extend({ fingerprint: z.string(), rows: count, wishes: count, leftOut: count }),
    errors: {
      ...stepErrors,
      NO_WISHES: {},
      /** It came out on this day: the list is fixed before, or another number is named. */
      NUMBER_KNOWN: { on: z.string() },
    },
    cost: 40,
  }),

  /** Two different people type the same; what one typed is told to nobody. */
  enterPublicNumber: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, number: z.string().trim().min(1).max(200) }),
    output: stepped.extend({ isAgreed: z.boolean() }),
    errors: {
      ...stepErrors,
      NUMBER_NOT_YET: { on: z.string() },
      NUMBER_UNREADABLE: {},
      /** Not what the first person typed. */
      NUMBERS_DIFFER: {},
    },
    cost: 9,
  }),

  /** The number did not come: another is named, with the reason; everybody sees it. */
  postponeDraw: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev, numberName, numberOn: day, reason }),
    output: stepped.extend({ fingerprint: z.string() }),
    errors: { ...stepErrors, ...dayErrors },
    cost: 20,
  }),

  /** Draws and publishes the file. Repeating gives the same. */
  runDraw: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject(plan),
    output: running,
    errors: { ...stepErrors, NUMBER_MISSING: {} },
    cost: 30,
  }),

  /** Gives out the seats, some courses a call: asked again, it goes on. The timer does the same by itself. */
  seatDraw: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject(plan),
    output: running,
    errors: stepErrors,
    cost: 60,
  }),

  /** Sets a draw aside before its seats are given, for a reason everybody reads: a new secret, a new number. */
  drawAgain: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev, numberName, numberOn: day, reason }),
    output: stepped.extend({ fingerprint: z.string() }),
    errors: { ...stepErrors, ...dayErrors },
    cost: 40,
  }),
} as const
