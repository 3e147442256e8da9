// Actions for lessons: list a day's, record them as held or canceled, correct the record, sign.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { lesson } from '../courses/course-views'
import { shownTerm } from '../courses/term-choice'
import { CANCEL_REASONS } from './lesson-record'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const cancelReason = z.enum(CANCEL_REASONS)

/** `cancelReason` null: it was held. `heldBy` null: by whom the course says; else by this teacher of the school. */
const outcome = { cancelReason: cancelReason.nullable(), heldBy: id.nullable() }

const record = z.object({
  state: z.enum(['DELIVERED', 'CANCELED']),
  cancelReason: cancelReason.nullable(),
  heldBy: z.string(),
  /** Somebody else than the course says. */
  isSubstitute: z.boolean(),
  isSigned: z.boolean(),
  /** Held by the caller, who cannot sign it. */
  isOwn: z.boolean(),
  /** Not signed, and the caller took the last signature back: somebody else signs anew. */
  isUnsignedByCaller: z.boolean(),
  corrections: z.number().int(),
})

const refusals = {
  /** A lesson can be canceled ahead, but is held on its day at the earliest. */
  NOT_HELD_YET: {},
  /** The course has no lesson on this day. */
  NO_LESSON_THAT_DAY: {},
  /** The term's figures are closed, and rest on its lessons. */
  TERM_CLOSED: {},
} as const

export const lessonContract = {
  /** A day's lessons at a school, and the days up to today on which something is still to be said or signed. */
  listLessons: action({
    roles: ['schoolAdmin', 'schoolFinance'],
    kind: 'read',
    input: z.strictObject({ schoolId: id, date: date.nullable() }),
    output: z.object({
      date: z.string(),
      today: z.string(),
      now: z.number(),
      /** Those that have begun. */
      ...shownTerm,
      /** The term of the day, between terms the one over last. Null: none has begun by this day. */
      term: z.object({ name: z.string(), from: z.string(), until: z.string() }).nullable(),
      isClosed: z.boolean(),
      /** The admin records, finance signs. */
      mayRecord: z.boolean(),
      /** `record` null: nothing was said yet. */
      lessons: z.array(lesson.extend({ seated: z.number().int(), record: record.nullable() })),
      /** The nearest days with lessons. */
      previous: z.string().nullable(),
      next: z.string().nullable(),
      /** Earliest first. */
      open: z.array(z.object({ date: z.string(), unsaid: z.number().int(), unsigned: z.number().int() })),
      /** Who may have held a lesson in somebody's place. */
      teachers: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
    errors: {},
    cost: 2,
  }),

  /** Records a day's lessons for the first time: all of them or none. Repeating changes nothing. */
  recordLessons: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      date,
      lessons: z
        .array(z.strictObject({ courseId: id, ...outcome }))
        .min(1)
        .max(100)
        .refine((lessons) => new Set(lessons.map(({ courseId }) => courseId)).size === lessons.length),
    }),
    output: z.object({ recorded: z.number().int() }),
    errors: { ...refusals, RECORDED_OTHERWISE: { titles: z.array(z.string()) }, SUBSTITUTE_UNKNOWN: {} },
    /** 8; with a cancellation 3 more, and one for every 500 notices beyond the first; one more for a term's first. */
    cost: 18,
  }),

  /** What was said of a lesson was wrong: a new state with a reason; the old one is kept. */
  correctLesson: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      date,
      courseId: id,
      ...outcome,
      reason: z.string().trim().min(2).max(100),
    }),
    output: z.object({ title: z.string() }),
    errors: { ...refusals, NOT_RECORDED: {}, SUBSTITUTE_UNKNOWN: {} },
    /** 8, 3 when families are told, and 2 for the course's own days. */
    cost: 14,
  }),

  /** Somebody who did not hold them signs that lessons were held. What is signed or canceled already stays as it is. */
  signLessons: action({
    roles: ['schoolAdmin', 'schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, date, courseIds: z.array(id).min(1).max(100) }),
    output: z.object({ signed: z.number().int() }),
    errors: {
      TERM_CLOSED: {},
      SIGNED_BY_PAYEE: { titles: z.array(z.string()) },
      /** Whoever took a signature back does not sign anew. */
      UNSIGNED_BY_SELF: { titles: z.array(z.string()) },
    },
    cost: 8,
  }),

  /** A signature was given by mistake: the lesson waits for another's. What is not signed stays as it is. */
  withdrawSignature: action({
    roles: ['schoolAdmin', 'schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, date, courseId: id, reason: z.string().trim().min(2).max(100) }),
    output: z.object({ title: z.string() }),
    errors: { TERM_CLOSED: {}, NOT_RECORDED: {} },
    /** 8, and two more for a term's first write. */
    cost: 10,
  }),

  /** Whoever teaches a course says that a lesson was held. It waits for the office's signature. */
  reportLesson: action({
    roles: ['teacher'],
    kind: 'write',
    input: z.strictObject({ courseId: id, date }),
    output: z.object({ title: z.string() }),
    errors: { ...refusals, RECORDED_OTHERWISE: { titles: z.array(z.string()) } },
    cost: 9,
  }),
} as const
