// Actions for courses by invitation: the school names children, each guardian says yes or no.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { weeklySlot } from '../courses/course-views'
import { INVITATION_ENDS } from '../seats/enrollment'

const id = z.string().min(1).max(64)
const count = z.number().int()

/** So many children in one step: a small group, not a grade. [D] */
export const MOST_INVITED = 60

export const courseInvitationsContract = {
  /** Whom the school named for a course, and what became of it. */
  listCourseInvitations: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ courseId: id }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      schoolId: z.string(),
      course: z.object({
        courseId: z.string(),
        title: z.string(),
        grades: z.array(count),
        slots: z.array(weeklySlot),
        capacity: count,
        seatsLeft: count,
        isByInvitation: z.boolean(),
        /** Answers after its last lesson are of no use. */
        lastLesson: z.string().nullable(),
      }),
      invited: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          state: z.enum(['OPEN', ...INVITATION_ENDS]),
          until: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** A seat is kept for each of them until the end of that day, or for none of them. Repeating changes nothing. */
  inviteToCourse: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ courseId: id, pupilIds: z.array(id).min(1).max(MOST_INVITED), answerBy: z.iso.date() }),
    output: z.object({ title: z.string(), invited: count, seatsLeft: count }),
    errors: {
      NOT_BY_INVITATION: {},
      NO_LESSONS_LEFT: {},
      /** Tomorrow at the earliest, and before the last lesson. */
      ANSWER_DAY: { first: z.string(), last: z.string() },
      SEATS_SHORT: { seatsLeft: count, wanted: count },
      /** Who cannot be asked, and why; nobody was. */
      PUPILS_REFUSED: {
        faults: z.array(z.object({ name: z.string(), because: z.enum(['PUPIL_LEFT', 'GRADE_OUT_OF_RANGE']) })),
      },
    },
    cost: 10,
  }),

  /** Until it is answered. The family is told. Repeating changes nothing. */
  takeBackInvitation: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ courseId: id, pupilId: id }),
    output: z.object({ title: z.string() }),
    errors: { NOT_INVITED: {} },
    cost: 8,
  }),

  /** Takes the kept seat, with another course given up for it if asked. Repeating changes nothing. */
  acceptInvitation: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      courseId: id,
      insteadOfCourseId: id.nullable(),
      consentVersion: z.string().min(1).max(64),
    }),
    output: z.object({ title: z.string(), startsOn: z.string().nullable(), repeated: z.boolean() }),
    errors: {
      /** Not asked, answered already, or the day is over. */
      NOT_INVITED: {},
      /** Of the course to be given up. */
      NOT_ENROLLED: {},
      GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
      NO_LESSONS_LEFT: {},
      TIME_CLASH: { with: z.string() },
      CONSENT_OUTDATED: { current: z.string() },
      CONSENT_REQUIRED: {},
      PUPIL_LEFT: {},
    },
    cost: 12,
  }),

  /** Nothing follows from a no, and no reason is asked for. Repeating changes nothing. */
  declineInvitation: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, courseId: id }),
    output: z.object({ title: z.string() }),
    errors: { NOT_INVITED: {} },
    cost: 8,
  }),
} as const
