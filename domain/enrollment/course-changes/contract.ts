// Actions for courses too small or too full: list, end, merge, split, take back, move over.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { ENDING_KINDS } from '../courses/course'
import { standing, weeklySlot } from '../courses/course-views'

const id = z.string().min(1).max(64)
const count = z.number().int()
const ending = z.object({
  kind: z.enum(ENDING_KINDS),
  into: z.object({ courseId: z.string(), title: z.string() }).nullable(),
  from: z.string(),
})
const asked = z.strictObject({ courseId: id, kind: z.enum(ENDING_KINDS), intoCourseId: id.nullable() })

const refusals = {
  ENDING_UNDER_WAY: {},
  NO_LESSONS_LEFT: {},
  OTHER_COURSE_UNFIT: {},
  TOO_FEW_SEATS: { seatsLeft: z.number().int(), seated: z.number().int() },
} as const

export const courseChangesContract = {
  /** Courses below their minimum once the window is over, courses with a line, and those that are to end. */
  listCourseSizes: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      term: z.object({ id: z.string(), name: z.string(), from: z.string(), until: z.string() }).nullable(),
      /** Before that nothing is too small yet. */
      isWindowOver: z.boolean(),
      courses: z.array(
        z.object({
          courseId: z.string(),
          title: z.string(),
          slots: z.array(weeklySlot),
          place: z.string(),
          teacherName: z.string(),
          size: z.enum(['BELOW', 'OVER', 'ENDING', 'FITS']),
          minimumSize: count.nullable(),
          seated: count,
          capacity: count,
          waiting: count,
          ending: ending.nullable(),
          /** Courses its children may be asked into. */
          others: z.array(z.object({ courseId: z.string(), title: z.string(), seatsLeft: count })),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),

  /** What ending a course so would do. Changes nothing. */
  previewEnding: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: asked,
    output: z.object({
      title: z.string(),
      into: z.string().nullable(),
      from: z.string(),
      seated: count,
      waiting: count,
      seatsLeft: count,
      lessonsLost: count,
      returnedFen: count,
      refusal: z.enum(['ENDING_UNDER_WAY', 'NO_LESSONS_LEFT', 'OTHER_COURSE_UNFIT', 'TOO_FEW_SEATS']).nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** Announces it: families are told at once, it holds from a day on. Repeating changes nothing. */
  endCourse: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: asked,
    output: z.object({ title: z.string(), from: z.string() }),
    errors: refusals,
    cost: 8,
  }),

  /** Until the day it holds: the course goes on, families are told. */
  takeBackEnding: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ courseId: id }),
    output: z.object({ title: z.string() }),
    errors: { NOTHING_TO_TAKE_BACK: {} },
    cost: 7,
  }),

  /** A guardian lets its child go over into the course it was asked into. Repeating changes nothing. */
  moveToCourse: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, courseId: id, consentVersion: z.string().min(1).max(64) }),
    output: z.object({ title: z.string(), standing, repeated: z.boolean() }),
    errors: {
      NOT_ASKED: {},
      COURSE_FULL: {},
      GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
      TIME_CLASH: { with: z.string() },
      CONSENT_OUTDATED: { current: z.string() },
      CONSENT_REQUIRED: {},
      PUPIL_LEFT: {},
    },
    cost: 16,
  }),
} as const
