// Actions on single lessons: list, change, take back, a day off for all; and a family's calendar.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { datedCourse } from '../courses/course-views'
import { CANCEL_REASONS } from '../lessons/lesson-record'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const time = z.string().regex(/^\d\d:\d\d$/)
const count = z.number().int()
const cause = z.enum(CANCEL_REASONS)

const wish = {
  schoolId: id,
  courseId: id,
  /** The day the timetable has it on. */
  planned: date,
  /** Null: it is not held. `substituteId` null: whoever the course says. */
  to: z
    .strictObject({
      date,
      from: time,
      until: time,
      place: z.string().trim().min(1).max(40),
      substituteId: id.nullable(),
    })
    .refine(({ from, until }) => from < until)
    .nullable(),
  /** Not held, and to be made up on a day to be named. */
  isOwed: z.boolean(),
  cause,
}

const on = { with: z.string(), from: z.string(), until: z.string() }
const refusals = {
  NO_LESSON_THAT_DAY: {},
  LESSON_OVER: {},
  NOT_A_SCHOOL_DAY: {},
  MEETS_ALREADY: {},
  ROOM_TAKEN: on,
  TEACHER_BUSY: on,
  TRAVEL_TOO_SHORT: { ...on, minutes: count },
  CHILDREN_ELSEWHERE: { ...on, children: count },
  SUBSTITUTE_UNKNOWN: {},
  TERM_CLOSED: {},
  CHANGED_MEANWHILE: {},
} as const

/** All that stands against it, with what is needed to say so. */
const refusal = z.object({
  code: z.enum([
    ...['NO_LESSON_THAT_DAY', 'LESSON_OVER', 'NOT_A_SCHOOL_DAY', 'MEETS_ALREADY', 'ROOM_TAKEN', 'TEACHER_BUSY'],
    ...['TRAVEL_TOO_SHORT', 'CHILDREN_ELSEWHERE', 'SUBSTITUTE_UNKNOWN', 'TERM_CLOSED'],
  ] as const),
  with: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  minutes: count.nullable(),
  children: count.nullable(),
})

const dayWish = {
  schoolId: id,
  date,
  /** MOVE: to the day `to`; OWE: to a day to be named; CANCEL: it is not held, and not charged. */
  kind: z.enum(['CANCEL', 'OWE', 'MOVE']),
  to: date.nullable(),
  cause,
}

const dayCounts = {
  courses: count,
  children: count,
  lessons: count,
  returnedFen: count,
  /** Courses that find no place on the new day: owed instead. */
  stays: z.array(z.object({ title: z.string(), code: refusal.shape.code })),
}

export const sessionsContract = {
  /** A course's lessons of the term as they are held, with what was changed. */
  listSessions: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: id, courseId: id }),
    output: z.object({
      today: z.string(),
      now: z.number(),
      title: z.string(),
      seated: count,
      sessions: z.array(
        z.object({
          planned: z.string(),
          /** Null: it is not held. */
          date: z.string().nullable(),
          from: z.string(),
          until: z.string(),
          place: z.string(),
          teacherName: z.string(),
          state: z.enum(['ON', 'CHANGED', 'CANCELED', 'OWED']),
          isDayOff: z.boolean(),
        }),
      ),
      places: z.array(z.string()),
      teachers: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
    errors: {},
    cost: 2,
  }),

  /** What changing a lesson so would do, and what stands against it. Changes nothing. */
  previewSession: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject(wish),
    output: z.object({
      title: z.string(),
      children: count,
      lessons: count,
      returnedFen: count,
      refusal: refusal.nullable(),
    }),
    errors: {},
    cost: 5,
  }),

  /** Cancels a lesson, puts it off, moves it or gives it to somebody else; families and teachers are told. Safe to repeat. */
  changeSession: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject(wish),
    output: z.object({ title: z.string(), told: count }),
    errors: refusals,
    cost: 16,
  }),

  /** The lesson is held as the timetable has it after all. Safe to repeat. */
  restoreSession: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, courseId: id, planned: date }),
    output: z.object({ title: z.string(), told: count }),
    errors: refusals,
    cost: 16,
  }),

  /** What a day off for the whole school would do. Changes nothing. */
  previewDayOff: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject(dayWish),
    output: z.object({ ...dayCounts, isOff: z.boolean() }),
    errors: {},
    cost: 3,
  }),

  /** No lessons on a day, or all of them on another: one step, each family told once. Safe to repeat. */
  closeDay: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject(dayWish),
    output: z.object({ ...dayCounts, told: count }),
    errors: { NOTHING_THAT_DAY: {}, NOT_A_SCHOOL_DAY: {}, TERM_CLOSED: {}, CHANGED_MEANWHILE: {} },
    /** One for every course that meets that day, and one for every 500 notices. */
    cost: 60,
  }),

  /** The day off is taken back, until its lessons would have begun. Safe to repeat. */
  reopenDay: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, date }),
    output: z.object({ courses: count, told: count }),
    errors: { LESSON_OVER: {}, CHANGED_MEANWHILE: {} },
    cost: 60,
  }),

  /** All of a guardian's children: their lessons of the term by date, what was changed, who fetches whom. */
  familyCalendar: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      now: z.number(),
      children: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          term: z.object({ name: z.string(), from: z.string(), until: z.string() }).nullable(),
          calendar: z.array(datedCourse),
          canceled: z.array(z.object({ courseId: z.string(), date: z.string() })),
          /** What its family said of days to come: fetched by somebody named, at an hour of its own; or away. */
          days: z.array(
            z.object({
              date: z.string(),
              collector: z.string().nullable(),
              time: z.string().nullable(),
              isAway: z.boolean(),
            }),
          ),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),
} as const
