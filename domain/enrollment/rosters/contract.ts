// Actions for rosters: a class's week and a day's children, for the office's tables and paper.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { lesson } from '../courses/course-views'

const id = z.string().min(1).max(64)

/** Rows a page of a day: an afternoon of 3,000 children comes in a dozen. */
export const MOST_DAY_ROWS = 250

export const rostersContract = {
  /** The children of a class who are there, each with its week in the term. Names, numbers and courses only. */
  getClassRoster: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    /** `planId` left out: the term that runs or comes, else the last. */
    input: z.strictObject({ homeroomId: id, planId: id.optional() }),
    output: z.object({
      homeroomName: z.string(),
      /** The day whose timetable is shown: today, within the term. Null: there is no plan. */
      asOf: z.string().nullable(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          studentNumber: z.string(),
          week: z.array(
            z.object({
              courseId: z.string(),
              title: z.string(),
              weekday: z.number().int(),
              from: z.string(),
              until: z.string(),
              place: z.string(),
              isWaiting: z.boolean(),
            }),
          ),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** Who is expected on a day, where, when and with whom: a row a child and course, children by page. */
  getDayRoster: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    /** `date` null: today. `after`: the cursor of the page before. */
    input: z.strictObject({ schoolId: id, date: z.iso.date().nullable(), after: z.string().max(200).nullable() }),
    output: z.object({
      date: z.string(),
      now: z.number(),
      /** The nearest days with lessons in the term. */
      previous: z.string().nullable(),
      next: z.string().nullable(),
      rows: z.array(
        lesson
          .omit({ date: true, kind: true })
          .extend({ pupilId: z.string(), name: z.string(), homeroomName: z.string() }),
      ),
      /** Null: that was all. */
      more: z.string().nullable(),
    }),
    errors: {},
    cost: 4,
  }),
} as const
