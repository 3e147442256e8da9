// Lists a school's courses by their size: below the minimum, with a line, or to end.

import { type CourseSize, courseSize, minimumOf } from '@domain/enrollment/course-changes/course-size'
import { isFit } from '@domain/enrollment/course-changes/end-course'
import type { Course } from '@domain/enrollment/courses/course'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'
import { timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { type Catalog, findSchoolWithCatalog, type SchoolWithCatalog } from '../catalog/find-catalog'
import { termSummary } from '../catalog/term-summary'
import type { Seats } from '../collections/seat-rolls'

export const listCourseSizes = handle('enrollment.listCourseSizes', {
  locate: async ({ input: { schoolId }, today }) => {
    const found = await findSchoolWithCatalog({ schoolId, named: [] }, today)
    return found && { subject: { kind: 'school', schoolId }, found }
  },
  run: async ({ found: { plan, catalog }, now, today }) => {
    const { isWindowOver, courses } = sizesOf({ plan, catalog }, { now, today })
    return ok({
      now,
      term: plan && termSummary(plan),
      isWindowOver,
      courses: courses.sort((one, other) => ORDER[one.size] - ORDER[other.size]),
    })
  },
})

interface Moment {
  readonly now: number
  readonly today: SchoolDate
}

/** Of every course that is not care. */
export function sizesOf({ plan, catalog }: Pick<SchoolWithCatalog, 'plan' | 'catalog'>, { now, today }: Moment) {
  const isWindowOver = plan !== null && enrollmentWindow(plan, now).state === 'CLOSED'
  const courses = catalog.courses
    .filter(({ kind }) => kind === 'ENRICHMENT')
    .map((course) => sizeRow(course, { catalog, isWindowOver: isWindowOver && !isOpen(course, now), today }))
  return { isWindowOver, courses }
}

/** A course opened in mid-term still waits for families. */
function isOpen({ ownWindow }: Course, now: number): boolean {
  return ownWindow !== undefined && now < ownWindow.closesAt
}

const ORDER: Readonly<Record<CourseSize, number>> = { ENDING: 0, BELOW: 1, OVER: 2, FITS: 3 }

interface Listing {
  readonly catalog: Catalog<Seats>
  readonly isWindowOver: boolean
  readonly today: SchoolDate
}

function sizeRow(course: Course, { catalog, isWindowOver, today }: Listing) {
  const roll = catalog.rolls.get(course._id)
  const { capacity = course.capacity, seatsLeft = course.capacity, waiting = 0, offered = 0 } = roll ?? {}
  const seated = capacity - seatsLeft - offered
  const minimumSize = minimumOf(course)
  const { slots, place, teacherName } = timetablesFrom(course, today).now
  const size = courseSize({ course, seated, waiting, minimumSize, isWindowOver, today })
  return {
    courseId: course._id,
    title: course.title,
    slots: [...slots],
    place,
    teacherName,
    size,
    minimumSize,
    seated,
    capacity,
    waiting,
    ending: course.ending ? { kind: course.ending.kind, into: course.ending.into, from: course.ending.from } : null,
    others: size === 'BELOW' || size === 'OVER' ? othersOf(course, catalog, today) : [],
  }
}

/** Those with free seats, the roomiest first; a clerk chooses among a few. */
const MOST_OTHERS = 20

function othersOf(course: Course, { courses, rolls }: Catalog<Seats>, today: SchoolDate) {
  return courses
    .filter((other) => isFit(course, other, today))
    .map(({ _id, title }) => ({ courseId: _id, title, seatsLeft: rolls.get(_id)?.seatsLeft ?? 0 }))
    .filter(({ seatsLeft }) => seatsLeft > 0)
    .sort((one, other) => other.seatsLeft - one.seatsLeft)
    .slice(0, MOST_OTHERS)
}
