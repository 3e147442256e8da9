// Actions for looking at a term's courses: a family's list, seats, one course, a school's list.
import { z } from 'zod'
import { feeStatement } from '../../billing/fees/fee-statement'
import { action } from '../../contracts/action'
import { SIDES } from '../../identity/roles/side'
import {
  consumable,
  courseAbout,
  courseCard,
  enrollmentWindow,
  lesson,
  managedSchool,
  pupil,
  term,
} from '../courses/course-views'
import { termChoices } from '../courses/term-choice'
import { drawAhead } from '../draws/draw-views'

const id = z.string().min(1).max(64)
/** WAITING: only if a seat comes free. */
const weekState = z.enum(['ON', 'CANCELED', 'OWED', 'MOVED', 'HERE', 'WAITING'])
const pupilAndCourse = z.strictObject({ pupilId: id, courseId: id })

export const catalogContract = {
  /** The courses of the child's school this term, each with a verdict for this child. */
  listCourses: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil,
      now: z.number(),
      term: term.nullable(),
      window: enrollmentWindow.nullable(),
      courses: z.array(courseCard),
      draw: drawAhead,
    }),
    errors: {},
    cost: 2,
  }),

  /** How full the child's courses are now: the small answer that screens ask for again and again while people rush. */
  pollSeats: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      seats: z.array(z.object({ courseId: z.string(), seatsLeft: z.number().int(), waiting: z.number().int() })),
    }),
    errors: {},
    cost: 2,
  }),

  /** One course for one child, with what it would cost and why, before anything is agreed to. */
  getCourse: action({
    roles: ['guardian'],
    kind: 'read',
    input: pupilAndCourse,
    output: z.object({
      pupil,
      now: z.number(),
      term,
      window: enrollmentWindow,
      course: courseCard,
      /** Of a course with a line: how the school's lines went last term. Null: nobody waited then, or nobody needs it. */
      outlook: z.object({ waited: z.number().int(), movedUp: z.number().int() }).nullable(),
      consumables: z.array(consumable),
      /** Null: the school wrote nothing. */
      about: courseAbout.omit({ minimumSize: true }).nullable(),
      /** An outside teacher whose background check is known. */
      isTeacherChecked: z.boolean(),
      firstLesson: z.string().nullable(),
      lastLesson: z.string().nullable(),
      /** The lessons of this child: its own once the course is taken, else those it would get from tomorrow on. */
      lessonsCovered: z.number().int(),
      /** Their days, ascending; a day with two lessons is named twice. */
      lessonDates: z.array(z.string()),
      /** The child's whole statement if this course is taken (or as it is, when it is taken already). */
      statementWith: feeStatement,
      /** What taking it changes in the total, fen. Negative when care is no longer charged. */
      differenceFen: z.number().int(),
      /** Version of the consent text the screen must show and send back. */
      consentVersion: z.string(),
      /** The consent to processing the child's data comes first. */
      needsConsent: z.boolean(),
      draw: drawAhead,
      /** A week of the child's with this course in it; null when no lesson is left. */
      week: z
        .array(
          z.object({
            date: z.string(),
            lessons: z.array(lesson.omit({ date: true, place: true, teacherName: true }).extend({ state: weekState })),
          }),
        )
        .nullable(),
      /** Advice, never a wall: that day ends less than two hours before bedtime. */
      rest: z.object({ date: z.string(), ends: z.string(), bedtime: z.string() }).nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** The first screen of a school's staff: which school, its courses with how full they are. Without an id: their first. */
  listSchoolCourses: action({
    roles: ['schoolAdmin', 'schoolFinance'],
    kind: 'read',
    input: z.strictObject({ schoolId: id.optional() }),
    output: z.object({
      school: managedSchool,
      /** All that the caller may switch to, with this one. */
      schools: z.array(managedSchool),
      sides: z.array(z.enum(SIDES)),
      /** The caller's name. */
      person: z.string(),
      now: z.number(),
      term: term.nullable(),
      /** All terms of the school, the latest first. */
      terms: termChoices,
      window: enrollmentWindow.nullable(),
      courses: z.array(courseCard.omit({ standing: true, verdict: true })),
      pupils: z.number().int(),
    }),
    errors: {},
    cost: 3,
  }),

  /** Who sits in a course and who waits, 50 at a time in order of claim. Names and homerooms only. */
  getCourseRoster: action({
    roles: ['schoolAdmin', 'teacher'],
    kind: 'sensitiveRead',
    input: z.strictObject({ courseId: id, from: z.number().int().min(0).max(100_000) }),
    output: z.object({
      course: courseCard.omit({ standing: true, verdict: true }),
      total: z.number().int(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          state: z.enum(['SEATED', 'WAITLISTED']),
          position: z.number().int(),
        }),
      ),
      next: z.number().int().nullable(),
    }),
    errors: {},
    cost: 4,
  }),
} as const
