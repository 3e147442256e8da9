// Says what ending, merging or splitting a course does to seats and money, and if it may be.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { Course, CourseEnding, EndingKind } from '../courses/course'
import { coveredLessons } from '../seats/cover'
import type { SeatRoll } from '../seats/enrollment'
import { firstDayAtOnce } from '../sessions/meet-at-once'
import { CHANGE_DAYS } from './change-days'

export interface EndingFacts {
  readonly today: SchoolDate
  readonly course: Course
  readonly roll: Pick<SeatRoll, 'seated' | 'waiting'>
  /** The course children are asked into; null: none. */
  readonly into: { readonly course: Course; readonly roll: SeatRoll } | null
}

export type EndingRefusal =
  | { readonly code: 'ENDING_UNDER_WAY' }
  | { readonly code: 'NO_LESSONS_LEFT' }
  /** Not of the same plan and kind, over, or to end itself. */
  | { readonly code: 'OTHER_COURSE_UNFIT' }
  | { readonly code: 'TOO_FEW_SEATS'; readonly seatsLeft: number; readonly seated: number }

export interface EndingPreview {
  /** The first day on which it holds; until then the school may take it back. */
  readonly from: SchoolDate
  /** Families asked or told. */
  readonly seated: number
  readonly waiting: number
  readonly seatsLeft: number
  /** Lessons that fall away, of each child with a seat. */
  readonly lessonsLost: number
  /** If nobody goes over: at the price of today; caps and relief only lower it. */
  readonly returnedFen: number
  readonly refusal: EndingRefusal | null
}

export function previewEnding(kind: EndingKind, facts: EndingFacts): EndingPreview {
  const { today, course, roll, into } = facts
  const from = addDays(today, CHANGE_DAYS.ending)
  const lost = kind === 'SPLIT' ? 0 : course.lessonDates.filter((date) => date >= from).length
  return {
    from,
    seated: roll.seated.length,
    waiting: roll.waiting.length,
    seatsLeft: into?.roll.seatsLeft ?? 0,
    lessonsLost: lost,
    returnedFen: lost * course.pricePerLesson * roll.seated.length,
    refusal: refusalOf(kind, facts),
  }
}

function refusalOf(kind: EndingKind, { today, course, roll, into }: EndingFacts): EndingRefusal | null {
  if (course.ending) return { code: 'ENDING_UNDER_WAY' }
  if (!course.lessonDates.some((date) => date > today)) return { code: 'NO_LESSONS_LEFT' }
  if ((kind === 'CANCEL') !== (into === null)) return { code: 'OTHER_COURSE_UNFIT' }
  if (into === null) return null
  if (!isFit(course, into.course, today)) return { code: 'OTHER_COURSE_UNFIT' }
  const { seatsLeft } = into.roll
  const seated = roll.seated.length
  return kind === 'MERGE' && seatsLeft < seated ? { code: 'TOO_FEW_SEATS', seatsLeft, seated } : null
}

export function isFit(course: Course, into: Course, today: SchoolDate): boolean {
  const isSamePlan = into._id !== course._id && into.planId === course.planId && into.kind === course.kind
  return isSamePlan && !into.ending && into.lessonDates.some((date) => date > today)
}

export function newEnding(kind: EndingKind, { today, into }: EndingFacts, now: number): CourseEnding {
  const other = into && { courseId: into.course._id, title: into.course.title }
  return { at: now, kind, into: other, from: addDays(today, CHANGE_DAYS.ending) }
}

/** What stands against a child going over, the course it leaves aside. */
export function blockedFrom(
  into: Pick<Course, '_id' | 'kind' | 'grades' | 'slots' | 'lessonDates'> & Pick<Course, 'earlier'>,
  child: {
    readonly grade: number
    readonly others: readonly Pick<Course, 'title' | 'kind' | 'slots' | 'lessonDates'>[]
  },
  { term, today }: { readonly term: Parameters<typeof coveredLessons>[1]; readonly today: SchoolDate },
): { readonly code: 'GRADE_OUT_OF_RANGE' } | { readonly code: 'TIME_CLASH'; readonly with: string } | null {
  if (!into.grades.includes(child.grade)) return { code: 'GRADE_OUT_OF_RANGE' }
  const { lessonDates } = coveredLessons(into, term, today)
  const clash = child.others.find(
    (one) => one.kind === into.kind && firstDayAtOnce({ ...into, lessonDates }, one) !== null,
  )
  return clash === undefined ? null : { code: 'TIME_CLASH', with: clash.title }
}
