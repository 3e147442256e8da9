// Zod shapes of terms, courses, lessons and enrollments in answers.
import { z } from 'zod'
import { PRICE_UNITS } from '../../billing/policy/policy-pack'
import { COURSE_KINDS } from '../../values/course-kind'
import { COURSE_FIELDS, ENDING_KINDS, SEATINGS } from './course'

export const weeklySlot = z.object({
  weekday: z.number().int(),
  from: z.string(),
  until: z.string(),
  lessons: z.number().int().optional(),
})

/** A change to come: what holds from that day on. */
export const nextTerms = z.object({
  from: z.string(),
  slots: z.array(weeklySlot),
  place: z.string(),
  teacherName: z.string(),
})

/** Where enrollment stands now. Instants in milliseconds. */
export const enrollmentWindow = z.object({
  state: z.enum(['BEFORE', 'OPEN', 'CLOSED']),
  opensAt: z.number(),
  closesAt: z.number(),
})

export const term = z.object({ id: z.string(), name: z.string(), from: z.string(), until: z.string() })

/** A school its staff may look at; `mayImport` also change, `mayBill` also its families' money. */
export const managedSchool = z.object({
  schoolId: z.string(),
  schoolName: z.string(),
  mayImport: z.boolean(),
  mayBill: z.boolean(),
})

export const pupil = z.object({
  pupilId: z.string(),
  name: z.string(),
  homeroomName: z.string(),
  grade: z.number().int(),
  schoolName: z.string(),
})

/** May this child take it, and if not, why not. `with` and `courseId` name the course it clashes with. */
export const verdict = z.discriminatedUnion('code', [
  z.object({ code: z.literal('ELIGIBLE') }),
  z.object({ code: z.literal('WINDOW_CLOSED') }),
  z.object({ code: z.literal('GRADE_OUT_OF_RANGE') }),
  z.object({ code: z.literal('TIME_CLASH'), with: z.string(), courseId: z.string() }),
  z.object({ code: z.literal('NO_LESSONS_LEFT') }),
])

/** What this child has in a course. `position` counts from 1 in the waitlist, null when seated or none. */
export const standing = z.object({
  state: z.enum(['NONE', 'SEATED', 'WAITLISTED']),
  position: z.number().int().nullable(),
  /** A seat is offered to it until then, milliseconds. */
  offerUntil: z.number().optional(),
  /** The school named this child: a seat is kept until then. */
  invitedUntil: z.number().optional(),
})

export const courseCard = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(COURSE_KINDS),
  field: z.enum(COURSE_FIELDS),
  grades: z.array(z.number().int()),
  slots: z.array(weeklySlot),
  lessons: z.number().int(),
  /** Of one lesson, or of one `priceUnit` where there is one. */
  pricePerLesson: z.number().int(),
  priceUnit: z.enum(PRICE_UNITS).optional(),
  governmentBought: z.boolean().optional(),
  place: z.string(),
  teacherName: z.string(),
  providerName: z.string().nullable(),
  next: nextTerms.optional(),
  /** The last day to enroll of a course opened in mid-term; absent: the plan's window. */
  openUntil: z.string().optional(),
  capacity: z.number().int(),
  /** Absent: by wishes where there is a draw. */
  seating: z.enum(SEATINGS).exclude(['WISHES']).optional(),
  seatsLeft: z.number().int(),
  waiting: z.number().int(),
  standing,
  verdict,
})

export const consumable = z.object({
  name: z.string(),
  spec: z.string(),
  unitPrice: z.number().int(),
  quantity: z.number().int(),
  mode: z.enum(['SELF', 'ENTRUSTED']),
})

/** What is said of a course; '' and null: nothing was. */
export const courseAbout = z.object({
  outline: z.string(),
  teacherIntroduction: z.string(),
  whatToBring: z.string(),
  minimumSize: z.number().int().nullable(),
})

/** One lesson on one day, as a family sees it. */
export const lesson = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(COURSE_KINDS),
  date: z.string(),
  from: z.string(),
  until: z.string(),
  place: z.string(),
  teacherName: z.string(),
})

export const myEnrollment = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(COURSE_KINDS),
  slots: z.array(weeklySlot),
  place: z.string(),
  teacherName: z.string(),
  lessons: z.number().int(),
  lessonsDone: z.number().int(),
  firstLesson: z.string().nullable(),
  lastLesson: z.string().nullable(),
  next: nextTerms.optional(),
  /** What the family may leave for, freely; and until when. Null: nothing was changed. */
  change: z.object({ from: z.string(), freeUntil: z.string() }).nullable(),
  /** What the school asks or announces; null: nothing. */
  ending: z.object({ kind: z.enum(ENDING_KINDS), into: z.string().nullable(), from: z.string() }).nullable(),
  /** The course it can no longer be attended with: the family gives one of the two back. */
  clashesWith: z.string().nullable(),
  standing,
})

/** A child's course by its days. */
export const datedCourse = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(COURSE_KINDS),
  slots: z.array(weeklySlot),
  state: z.enum(['SEATED', 'WAITLISTED', 'WITHDRAWN']),
  lessonDates: z.array(z.string()),
  /** How it met before its changes. */
  earlier: z.array(z.object({ before: z.string(), slots: z.array(weeklySlot) })).optional(),
  /** Single lessons that are held otherwise, by the day the timetable has them on. `date` null: on none. */
  changed: z
    .array(
      z.object({
        planned: z.string(),
        date: z.string().nullable(),
        from: z.string(),
        until: z.string(),
        place: z.string(),
        isOwed: z.boolean(),
      }),
    )
    .optional(),
})
