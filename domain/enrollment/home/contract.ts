// Actions of the first screens: guardian, teacher, pick-up person.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SIDES } from '../../identity/roles/side'
import { enrollmentWindow, lesson, pupil, term } from '../courses/course-views'
import { drawAhead } from '../draws/draw-views'

export const homeContract = {
  /** A teacher's first screen: today's lessons, the courses taught, and the classes led with what waits there. */
  teacherHome: action({
    roles: ['teacher', 'classTeacher', 'subjectTeacher', 'gradeLead', 'dutyTeacher'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      now: z.number(),
      name: z.string(),
      schoolName: z.string(),
      sides: z.array(z.enum(SIDES)),
      /** What was said of each today: nothing yet, held and not signed for, signed for, or canceled. */
      lessons: z.array(
        lesson.extend({ seated: z.number().int(), said: z.enum(['NOTHING', 'HELD', 'SIGNED', 'CANCELED']) }),
      ),
      courses: z.array(
        z.object({
          courseId: z.string(),
          title: z.string(),
          place: z.string(),
          seated: z.number().int(),
          capacity: z.number().int(),
          waiting: z.number().int(),
        }),
      ),
      /** Hands children over at a gate. */
      isOnDuty: z.boolean(),
      /** Families may have said something about homework to the caller. */
      hearsFamilies: z.boolean(),
      homerooms: z.array(
        z.object({
          homeroomId: z.string(),
          schoolId: z.string(),
          grade: z.number().int(),
          name: z.string(),
          pupils: z.number().int(),
          /** Join requests and contested matches to settle. */
          toSettle: z.number().int(),
          leads: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),

  /** A pick-up person's only screen: whom to fetch today, when and where. No fees, no phones, no classmates. */
  pickupHome: action({
    roles: ['pickupPerson'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      now: z.number(),
      sides: z.array(z.enum(SIDES)),
      children: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          schoolName: z.string(),
          today: z.array(lesson),
          next: lesson.nullable(),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),

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
          /** Seats by wishes, until they are given; null: none, or all are given. */
          draw: drawAhead,
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
          /** Tonight's written minutes, and items nobody of the family has acknowledged; null before it is released. */
          homework: z.object({ minutes: z.number().int(), unseen: z.number().int() }).nullable(),
        }),
      ),
      /** Bills of terms that are over, or of a school a child left: owed or to be returned, until they are settled. */
      openBills: z.array(
        z.object({
          pupilId: z.string(),
          pupilName: z.string(),
          planId: z.string(),
          termName: z.string(),
          dueOn: z.string(),
          toPayFen: z.number().int(),
          toReturnFen: z.number().int(),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),
  /** What waits for a school's admin, place by place at the left of the desk: not how much there is. */
  countWaiting: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: z.string().min(1).max(64) }),
    output: z.object({
      /** Courses of a plan that the district returned, or approved and nobody published. */
      plan: z.number().int(),
      /** Courses below their minimum, or with a line. */
      sizes: z.number().int(),
      waivers: z.number().int(),
      corrections: z.number().int(),
    }),
    errors: {},
    cost: 5,
  }),
} as const
