// Owns what may be asked about plans, courses and enrollments.
import { z } from 'zod'
import { feeStatement } from '../billing/fees/fee-statement'
import { action } from '../contracts/action'
import { SIDES } from '../identity/roles/side'
import { confirmErrors, importFault, workbookErrors } from '../workbooks/import-fault'
import {
  consumable,
  courseCard,
  enrollmentWindow,
  lesson,
  managedSchool,
  myEnrollment,
  pupil,
  standing,
  term,
} from './catalog/course-views'
import { homeContract } from './home/contract'
import { lessonContract } from './lessons/contract'

const id = z.string().min(1).max(64)
const pupilAndCourse = z.strictObject({ pupilId: id, courseId: id })

const planSummary = z.object({
  termName: z.string(),
  courses: z.object({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
})

export const enrollmentContract = {
  ...homeContract,
  ...lessonContract,

  /** A guardian's first screen: every child's day, next lesson and dues. */
  guardianHome: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      now: z.number(),
      /** Notices not read yet. */
      unread: z.number().int(),
      sides: z.array(z.enum(SIDES)),
      children: z.array(
        z.object({
          pupil,
          term: term.nullable(),
          window: enrollmentWindow.nullable(),
          today: z.array(lesson),
          next: lesson.nullable(),
          /** Still to pay; before the bill what the term will cost, fen; null before the school has a plan. */
          dueFen: z.number().int().nullable(),
          /** The last day to pay; null before the bill. */
          dueOn: z.string().nullable(),
          seated: z.number().int(),
          waiting: z.number().int(),
          /** Nobody has agreed yet to the child's data being processed, or not in the current words. */
          needsConsent: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),

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
      consumables: z.array(consumable),
      firstLesson: z.string().nullable(),
      lastLesson: z.string().nullable(),
      /** The lessons this child would still get, from today on. */
      lessonsAhead: z.number().int(),
      /** The child's whole statement if this course is taken (or as it is, when it is taken already). */
      statementWith: feeStatement,
      /** What taking it changes in the total, fen. Negative when care is no longer charged. */
      differenceFen: z.number().int(),
      /** Version of the consent text the screen must show and send back. */
      consentVersion: z.string(),
      /** The consent to processing the child's data comes first. */
      needsConsent: z.boolean(),
      freeToWithdraw: z.boolean(),
    }),
    errors: {},
    cost: 2,
  }),

  /** Claims a seat, or a place in the waitlist when full. Repeating gives the same enrollment. */
  enrollPupil: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, courseId: id, consentVersion: z.string().min(1).max(64) }),
    output: z.object({ standing, title: z.string(), repeated: z.boolean() }),
    errors: {
      WINDOW_CLOSED: { opensAt: z.number(), closesAt: z.number() },
      GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
      TIME_CLASH: { with: z.string() },
      NO_LESSONS_LEFT: {},
      /** Care is never waitlisted: the school must open another class (C1). */
      CARE_FULL: {},
      CONSENT_OUTDATED: { current: z.string() },
      /** No guardian has agreed to the child's data being processed: that page comes first (未成年人 under 14). */
      CONSENT_REQUIRED: {},
      /** The child has left the school, or its data is about to be deleted. */
      PUPIL_LEFT: {},
    },
    cost: 6,
  }),

  /** Gives a seat or a place in line back. A freed seat goes to the first in line. Repeating changes nothing. */
  withdrawPupil: action({
    roles: ['guardian'],
    kind: 'write',
    input: pupilAndCourse,
    output: z.object({ title: z.string(), endsBefore: z.string(), repeated: z.boolean() }),
    errors: { NOT_ENROLLED: {} },
    cost: 8,
  }),

  /** All enrollments of one child this term. */
  listMyCourses: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil,
      today: z.string(),
      term: term.nullable(),
      window: enrollmentWindow.nullable(),
      enrollments: z.array(myEnrollment),
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
      now: z.number(),
      term: term.nullable(),
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

  /** Reads a course-plan workbook and says what confirming it would do. Stores nothing but when to delete the file. */
  previewCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      fileId: z.string().min(1).max(512),
      faultsFrom: z.number().int().min(0).max(1_000_000),
    }),
    output: z.object({
      digest: z.string(),
      rows: z.number().int(),
      summary: planSummary,
      faults: z.array(importFault),
      faultsTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 8,
  }),

  /** Stores a previewed course plan. Repeating changes nothing; a course that has claims keeps its seats. */
  importCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, fileId: z.string().min(1).max(512), digest: z.string().length(64) }),
    output: z.object({ summary: planSummary }),
    errors: confirmErrors,
    cost: 30,
  }),
} as const
