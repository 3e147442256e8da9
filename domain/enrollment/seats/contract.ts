// Actions for a child's seats: enrolling, withdrawing and the list of its own courses.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { datedCourse, enrollmentWindow, myEnrollment, pupil, standing, term, weeklySlot } from '../courses/course-views'
import { LINE_ENDS, LINE_REASONS } from './move-in-line'

const id = z.string().min(1).max(64)
const pupilAndCourse = z.strictObject({ pupilId: id, courseId: id })

export const seatsContract = {
  /**
   * Claims a seat, or a place in the waitlist when full. Repeating gives the same enrollment. In line also beside a course
   * at that hour: which of the two is decided when a seat is offered.
   */
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
      /** Its plan has a draw: wishes first, and what is left afterwards. Days, the last included. */
      DRAW_FIRST: { opensOn: z.string(), closesOn: z.string() },
      /** The school names who is asked. */
      BY_INVITATION: {},
      /** Care is never waitlisted: the school must open another class (C1). */
      CARE_FULL: {},
      CONSENT_OUTDATED: { current: z.string() },
      /** No guardian has agreed to the child's data being processed: that page comes first (未成年人 under 14). */
      CONSENT_REQUIRED: {},
      /** The child has left the school, or its data is about to be deleted. */
      PUPIL_LEFT: {},
    },
    /** Who stands in line reads at which place; one more when the course fills meanwhile. */
    cost: 9,
  }),

  /** Seats for brothers and sisters in one course: for each of them, or for none. Repeating changes nothing. */
  enrollSiblings: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilIds: z.array(id).min(2).max(4),
      courseId: id,
      consentVersion: z.string().min(1).max(64),
    }),
    output: z.object({ title: z.string(), pupils: z.number().int(), repeated: z.boolean() }),
    errors: {
      DRAW_FIRST: { opensOn: z.string(), closesOn: z.string() },
      /** The school names who is asked. */
      BY_INVITATION: {},
      SEATS_SHORT: { seatsLeft: z.number().int(), wanted: z.number().int() },
      /** Which of them may not, and why. */
      SIBLING_REFUSED: {
        name: z.string(),
        because: z.enum([
          ...(['WINDOW_CLOSED', 'GRADE_OUT_OF_RANGE', 'TIME_CLASH', 'NO_LESSONS_LEFT'] as const),
          ...(['CONSENT_REQUIRED', 'PUPIL_LEFT', 'IN_LINE', 'TWICE'] as const),
        ]),
      },
      CONSENT_OUTDATED: { current: z.string() },
    },
    /** Of two; two more for each other child. */
    cost: 14,
  }),

  /**
   * Takes the seat that is offered to a child in line; with `insteadOfCourseId` that course is given up in the same
   * step. Repeating changes nothing. Who declines leaves the line (`withdrawPupil`).
   */
  acceptOffer: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, courseId: id, insteadOfCourseId: id.nullable() }),
    output: z.object({ title: z.string(), startsOn: z.string().nullable(), repeated: z.boolean() }),
    errors: {
      /** Not asked, or the time to answer is over. */
      NOT_OFFERED: {},
      /** Of the course to be given up. */
      NOT_ENROLLED: {},
      NO_LESSONS_LEFT: {},
      TIME_CLASH: { with: z.string() },
      CONSENT_REQUIRED: {},
      PUPIL_LEFT: {},
    },
    cost: 12,
  }),

  /** Takes a free seat and gives another course up for it, in one step: the old seat is never lost first. */
  swapCourse: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      fromCourseId: id,
      courseId: id,
      consentVersion: z.string().min(1).max(64),
    }),
    output: z.object({ title: z.string(), startsOn: z.string().nullable(), repeated: z.boolean() }),
    errors: {
      DRAW_FIRST: { opensOn: z.string(), closesOn: z.string() },
      /** The school names who is asked. */
      BY_INVITATION: {},
      NOT_ENROLLED: {},
      COURSE_FULL: {},
      WINDOW_CLOSED: { opensAt: z.number(), closesAt: z.number() },
      GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
      NO_LESSONS_LEFT: {},
      TIME_CLASH: { with: z.string() },
      CONSENT_OUTDATED: { current: z.string() },
      CONSENT_REQUIRED: {},
      PUPIL_LEFT: {},
    },
    cost: 13,
  }),

  /** Gives a seat or a place in line back. A freed seat is offered to the first in line. Repeating changes nothing. */
  withdrawPupil: action({
    roles: ['guardian'],
    kind: 'write',
    input: pupilAndCourse,
    output: z.object({ title: z.string(), endsBefore: z.string(), repeated: z.boolean() }),
    errors: { NOT_ENROLLED: {} },
    cost: 10,
  }),

  /**
   * The school moves a child in a line: never without a reason, which stands in the district's log and in the family's.
   * Repeating changes nothing.
   */
  moveInLine: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ courseId: id, pupilId: id, to: z.enum(LINE_ENDS), reason: z.enum(LINE_REASONS) }),
    output: z.object({ title: z.string(), position: z.number().int() }),
    errors: {
      /** Has a seat, was asked already, or does not wait. */
      NOT_IN_LINE: {},
    },
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
      /** Courses the school named it for: a seat is kept until then, or until an answer. */
      invitations: z.array(
        z.object({ courseId: z.string(), title: z.string(), slots: z.array(weeklySlot), until: z.number() }),
      ),
      enrollments: z.array(myEnrollment),
      /** What a calendar shows: courses given back keep the lessons before that day. */
      calendar: z.array(datedCourse),
      canceled: z.array(z.object({ courseId: z.string(), date: z.string() })),
    }),
    errors: {},
    cost: 3,
  }),
} as const
