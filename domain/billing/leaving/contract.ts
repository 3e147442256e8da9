// Actions for looking at what leaving courses changes, before anybody leaves.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { PAYMENT_CHANNELS } from '../ledger/money-ledger'
import { LEAVING_REASONS, WAYS_BACK } from './way-back'

const id = z.string().min(1).max(64)
const amount = z.number().int()

const leftCourse = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(['CARE', 'ENRICHMENT']),
  state: z.enum(['SEATED', 'WAITLISTED']),
  /** Lessons up to the day it ends, and those that will not be attended; canceled ones are in neither. */
  lessonsKept: amount,
  lessonsLost: amount,
})

/** A line of bill or statement that becomes another amount. */
const changedLine = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(['CARE', 'ENRICHMENT']),
  beforeFen: amount,
  afterFen: amount,
})

export const leavingContract = {
  /**
   * What changes in seats, days and fen if a child leaves a course (or, without one, all of them), reckoned by the
   * rules of the bill. With `intoCourseId` that course is taken at the same time: a swap, or an offered seat alone when
   * no course is left. Changes nothing.
   */
  previewLeaving: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({
      pupilId: id,
      courseId: id.nullable(),
      reason: z.enum(LEAVING_REASONS),
      intoCourseId: id.optional(),
    }),
    output: z.object({
      now: z.number(),
      /** The first day that is no longer attended. */
      endsBefore: z.string(),
      courses: z.array(leftCourse),
      /** The course taken for it, with the lessons it covers; null: none was named, or there is none such. */
      into: z
        .object({ courseId: z.string(), title: z.string(), lessons: amount, firstLesson: z.string().nullable() })
        .nullable(),
      /** Null before the school has a plan. */
      money: z
        .object({
          /** False before the bill is issued: then these are the term's expected fees. */
          billed: z.boolean(),
          lines: z.array(changedLine),
          beforeFen: amount,
          afterFen: amount,
          /** Of what was paid: comes back because of it. */
          refundFen: amount,
          /** By which ways the money came that comes back. */
          channels: z.array(z.enum(PAYMENT_CHANNELS)),
          /** Care that becomes chargeable again, and is charged only if a guardian agrees. */
          awaited: z.array(z.object({ title: z.string(), lessons: amount, amountFen: amount })),
          /** Material the school bought for these courses: leaving gives nothing of it back. */
          materialsFen: amount,
        })
        .nullable(),
      /** Of one course; null when all are left. `waiting`: other children in line. */
      seat: z.object({ waiting: amount, wayBack: z.enum(WAYS_BACK) }).nullable(),
    }),
    errors: {},
    cost: 4,
  }),
} as const
