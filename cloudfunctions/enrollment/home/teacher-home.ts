// A teacher's first screen: today's lessons, own courses, and homerooms with open requests.
import { taughtLessonsOn } from '@domain/enrollment/home/taught-lessons'
import { teachingOn, timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { grantsFor } from '@domain/identity/roles/permission'
import type { Grant } from '@domain/identity/roles/role'
import { sidesToday } from '@domain/identity/roles/side'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { aboutSelf, handle } from '../../request/handler'
import { findLedHomerooms, type LedHomeroom } from './find-led-homerooms'
import { findTeaching, type TaughtCourse } from './find-teaching'

export const teacherHome = handle('enrollment.teacherHome', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const { personId, grants, name } = caller
    if (personId === null) throw new TypeError('a teacher without a person')
    const held = grantsFor({ personId, grants }, ['teacher', 'classTeacher', 'subjectTeacher', 'gradeLead'], today)
    const schoolIds = [...new Set(held.flatMap(({ schoolId }) => schoolId ?? []))]
    const [schools, homerooms] = await Promise.all([findTeaching(schoolIds, personId, today), findLedHomerooms(held)])
    const courses = schools.flatMap((school) => school.courses)
    return ok({
      today,
      now,
      name: name ?? '',
      schoolName: schools[0]?.name ?? '',
      sides: sidesToday(grants, today),
      lessons: lessonsToday(courses, personId, today),
      courses: courses
        .filter((course) => teachesFrom(course, personId, today))
        .map((course) => courseLine(course, today)),
      isOnDuty: grantsFor({ personId, grants }, ['dutyTeacher'], today).length > 0,
      hearsFamilies: held.some(({ role }) => role !== 'teacher'),
      homerooms: homerooms.map((room) => homeroomLine(room, held)),
    })
  },
})

function lessonsToday(courses: readonly TaughtCourse[], personId: string, today: SchoolDate) {
  const own = courses.filter((course) => teachingOn(course, today).teacherId === personId)
  const taught = new Map(own.map((course) => [course._id, course]))
  return taughtLessonsOn(own, today).flatMap((lesson) => {
    const course = taught.get(lesson.courseId)
    return course ? [{ ...lesson, seated: seatsOf(course).seated, said: saidOf(course) }] : []
  })
}

function saidOf({ lessonRecords: [record] }: TaughtCourse) {
  if (record === undefined) return 'NOTHING' as const
  if (record.state === 'CANCELED') return 'CANCELED' as const
  return record.signedBy === null ? ('HELD' as const) : ('SIGNED' as const)
}

/** Today, or after a change to come. */
function teachesFrom(course: TaughtCourse, personId: string, today: SchoolDate): boolean {
  return course.teacherId === personId || teachingOn(course, today).teacherId === personId
}

function courseLine(course: TaughtCourse, today: SchoolDate) {
  const { _id: courseId, title } = course
  return { courseId, title, place: timetablesFrom(course, today).now.place, ...seatsOf(course) }
}

/** The roll is missing only between a course's import and its roll's. */
function seatsOf({ rolls: [roll], capacity }: TaughtCourse) {
  if (roll === undefined) return { seated: 0, capacity, waiting: 0 }
  return { seated: roll.capacity - roll.seatsLeft - roll.offered, capacity: roll.capacity, waiting: roll.waiting }
}

/** A grade lead sees the grade's homerooms; each homeroom's requests are settled by its class teacher. */
function homeroomLine({ _id, schoolId, grade, name, pupils, toSettle }: LedHomeroom, held: readonly Grant[]) {
  const leads = held.some(({ role, homeroomId }) => role === 'classTeacher' && homeroomId === _id)
  return { homeroomId: _id, schoolId, grade, name, pupils, toSettle, leads }
}
