// Owns the first screens of those who are at the school's gate or in its classrooms.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SIDES } from '../../identity/roles/side'
import { lesson } from '../catalog/course-views'

export const homeContract = {
  /** A teacher's first screen: today's lessons, the courses taught, and the classes led with what waits there. */
  teacherHome: action({
    roles: ['teacher', 'classTeacher', 'gradeLead'],
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
      homerooms: z.array(
        z.object({
          homeroomId: z.string(),
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
} as const
