// Lists a school's lessons of a day with their records, and the days still open.

import { plannedLessonsOn } from '@domain/enrollment/home/taught-lessons'
import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { openDays, type SaidDay } from '@domain/enrollment/lessons/open-lessons'
import { lessonId } from '@domain/enrollment/lessons/record-lesson'
import { isOff } from '@domain/enrollment/sessions/changed-sessions'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { shownTerm } from '../catalog/shown-term'
import { type CourseOfDay, findSchoolDay, type SchoolDay } from './find-school-day'

/** Open days shown: the rest follow once these are settled. */
const MOST_OPEN = 10

export const listLessons = handle('enrollment.listLessons', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, dateOf(date, today), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input, found, caller, grant, now, today }) => {
    const date = dateOf(input.date, today)
    const { plan, isClosed, teachers, termPlans } = found
    const held = coursesHeld(found)
    const days = [...new Set(held.flatMap(({ lessonDates }) => lessonDates))].sort()
    return ok({
      date,
      today,
      now,
      isClosed,
      mayRecord: grant?.role === 'schoolAdmin' && !isClosed,
      ...shownTerm(plan, begun(termPlans, today)),
      term: plan && { name: plan.term.name, from: plan.term.from, until: plan.term.until },
      lessons: lessonsOfDay(found, date, caller.personId),
      previous: days.filter((day) => day < date).at(-1) ?? null,
      next: days.find((day) => day > date) ?? null,
      open: isClosed ? [] : openDays(held.map(withoutOff), saidDays(found), today).slice(0, MOST_OPEN),
      teachers: teachers.map(({ _id, name }) => ({ personId: _id, name })),
    })
  },
})

function begun(termPlans: SchoolDay['termPlans'], today: SchoolDate) {
  return termPlans.filter(({ term }) => term.from <= today)
}

function dateOf(date: string | null, today: SchoolDate): SchoolDate {
  return date === null ? today : schoolDate(date)
}

function seatedIn({ rolls: [roll] }: CourseOfDay): number {
  return roll === undefined ? 0 : roll.capacity - roll.seatsLeft - roll.offered
}

function coursesHeld({ courses }: SchoolDay) {
  return courses
    .map((course) => ({
      courseId: course._id,
      lessonDates: course.lessonDates,
      changed: course.changed ?? [],
      seated: seatedIn(course),
    }))
    .filter(({ seated }) => seated > 0)
}

/** What was called off waits for nobody's word. */
function withoutOff<One extends ReturnType<typeof coursesHeld>[number]>(course: One): One {
  return { ...course, lessonDates: course.lessonDates.filter((date) => !isOff(course, date)) }
}

function saidDays({ said }: SchoolDay): readonly SaidDay[] {
  return said.map(({ _id, courseIds, unsigned }) => ({ date: _id, courseIds, unsigned }))
}

/** A course that nobody takes has no lessons, unless something was said of them. */
function lessonsOfDay({ courses, records }: SchoolDay, date: SchoolDate, personId: string | null) {
  const known = new Map(records.map((record) => [record._id, record]))
  const byId = new Map(courses.map((course) => [course._id, course]))
  return plannedLessonsOn(courses, date).flatMap((lesson) => {
    const course = byId.get(lesson.courseId)
    const record = known.get(lessonId({ courseId: lesson.courseId, date })) ?? null
    if (course === undefined || (record === null && seatedIn(course) === 0)) return []
    const shown = record === null ? offView(course, date) : recordView(record, course, personId)
    return [{ ...lesson, seated: seatedIn(course), record: shown }]
  })
}

/** Called off, and not in the books yet. */
function offView(course: CourseOfDay, date: SchoolDate): ReturnType<typeof recordView> | null {
  const off = course.changed?.find((one) => one.planned === date && one.date === null)
  if (off === undefined) return null
  return {
    state: 'CANCELED',
    cancelReason: off.cause,
    heldBy: off.teacherName,
    isSubstitute: false,
    isSigned: true,
    isOwn: false,
    isUnsignedByCaller: false,
    corrections: 0,
  }
}

function recordView(record: LessonRecord, course: CourseOfDay, personId: string | null) {
  const { state, cancelReason, payee, signedBy, history } = record
  return {
    state,
    cancelReason,
    heldBy: payee.name,
    isSubstitute: payee.id !== payeeOf(teachingOn(course, record.date)).id,
    isSigned: signedBy !== null,
    isOwn: payee.id === personId,
    isUnsignedByCaller: signedBy === null && record.unsignedBy === personId && personId !== null,
    corrections: history.filter((earlier) => earlier.signedBy === undefined).length,
  }
}
