// Narrows a child's courses by words, weekdays, price, field and what the family marked.
import type { CourseField } from '@domain/enrollment/courses/course'
import type { CourseCard } from '../answers'
import { opennessOf } from '../course-openness'
import { coursesMatching } from '../courses-matching'

export interface Wanted {
  readonly search: string
  /** Empty: any day. A course that meets on several is found on each. */
  readonly weekdays: readonly number[]
  /** Empty: any. */
  readonly fields: readonly CourseField[]
  /** Of one lesson, fen; null: any price. */
  readonly upTo: number | null
  readonly onlyOpen: boolean
  readonly onlyFavorite: boolean
}

export const ANYTHING: Wanted = {
  search: '',
  weekdays: [],
  fields: [],
  upTo: null,
  onlyOpen: false,
  onlyFavorite: false,
}

/** The most seats left first; those of as many stay in the school's order. */
export function narrowCourses(
  courses: readonly CourseCard[],
  wanted: Wanted,
  favorites: readonly string[],
): readonly CourseCard[] {
  return coursesMatching(courses, wanted.search)
    .filter((course) => meetsOn(course, wanted.weekdays) && isOfField(course, wanted.fields))
    .filter((course) => wanted.upTo === null || costsUpTo(course, wanted.upTo))
    .filter((course) => !wanted.onlyOpen || mayTake(course))
    .filter(({ courseId }) => !wanted.onlyFavorite || favorites.includes(courseId))
    .map((course, index) => ({ course, index }))
    .sort((one, other) => other.course.seatsLeft - one.course.seatsLeft || one.index - other.index)
    .map(({ course }) => course)
}

/** A change to come counts: who looks for a Friday finds the course that moves there. */
function meetsOn({ slots, next }: CourseCard, weekdays: readonly number[]): boolean {
  const met = [...slots, ...(next?.slots ?? [])]
  return weekdays.length === 0 || met.some(({ weekday }) => weekdays.includes(weekday))
}

function isOfField({ field }: CourseCard, fields: readonly CourseField[]): boolean {
  return fields.length === 0 || fields.includes(field)
}

export function mayTake(course: CourseCard): boolean {
  const openness = opennessOf(course)
  return openness === 'SEAT' || openness === 'WAITLIST'
}

/** Of a price by the day or month one lesson's is not known: such a course is never called cheap. */
function pricePerLesson({ pricePerLesson: price, priceUnit = 'LESSON', lessons }: CourseCard): number | null {
  if (priceUnit === 'LESSON') return price
  return priceUnit === 'TERM' && lessons > 0 ? price / lessons : null
}

function costsUpTo(course: CourseCard, upTo: number): boolean {
  const price = pricePerLesson(course)
  return price !== null && price <= upTo
}

/** Whole yuan that some of these courses keep below and some do not; at most two. */
export function priceSteps(courses: readonly CourseCard[]): readonly number[] {
  const prices = courses.map(pricePerLesson).filter((price) => price !== null)
  const steps = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30].map((yuan) => yuan * 100)
  const dividing = steps.filter((step) => prices.some((price) => price <= step) && prices.some((price) => price > step))
  return dividing.filter((_, index) => index === 0 || index === Math.floor(dividing.length / 2)).slice(0, 2)
}
