// Takes a day off of the whole school back: its lessons are held after all, and everybody is told.
import { withoutChangedLesson, withoutChanges } from '@domain/enrollment/sessions/change-session'
import type { CourseOff } from '@domain/enrollment/sessions/day-off'
import { nextOff } from '@domain/enrollment/sessions/off-on'
import { hoursOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok } from '@domain/values/result'
import { instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { inParallel } from '../../runtime/in-parallel'
import { writeSingleLessons } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import { findSchoolSessions, type SchoolSessions } from './find-school-sessions'
import { tellOfDay } from './tell-of-sessions'

export const reopenDay = handle('enrollment.reopenDay', {
  locate: async ({ input: { schoolId }, today }) => {
    const found = await findSchoolSessions(schoolId, today)
    return found && { subject: { kind: 'school', schoolId }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const date = schoolDate(input.date)
    const off = daysOff(found, date)
    if (off.length === 0) return ok({ courses: 0, told: 0 })
    if (off.some(({ course }) => hasBegun(course, date, now))) return fail({ code: 'LESSON_OVER' })
    let isWritten = true
    await inParallel(off, async ({ course }) => {
      const after = withoutChangedLesson(course, date)
      const laid = { ...after, offOn: nextOff(after.changed ?? [], found.plan.term, null) }
      if (!(await writeSingleLessons(course, laid))) isWritten = false
    })
    if (!isWritten) return fail({ code: 'CHANGED_MEANWHILE' })
    await touchRolls(
      off.map(({ course }) => course._id),
      now,
    )
    const event = `day-on:${found.plan._id}:${date}:${Math.max(...off.map(({ lesson }) => lesson.at))}`
    const teacherIds = off.map(({ lesson }) => lesson.teacherId)
    const news = { off, kind: 'DAY_ON_AGAIN', date, event, teacherIds } as const
    return ok({ courses: off.length, told: await tellOfDay(news, { by: caller.personId, now }) })
  },
})

function daysOff({ courses, rolls }: SchoolSessions, date: SchoolDate): readonly CourseOff[] {
  return courses.flatMap((course) => {
    const lesson = course.changed?.find(({ planned, isDayOff }) => isDayOff === true && planned === date)
    const pupilIds = (rolls.get(course._id)?.seated ?? []).map(({ pupilId }) => pupilId)
    return lesson === undefined ? [] : [{ course, lesson, pupilIds, lessons: 1, stays: null }]
  })
}

/** Its own hour on that day, or the one it was moved to. */
function hasBegun(course: CourseOff['course'], date: SchoolDate, now: number): boolean {
  const hours = hoursOn(withoutChanges(course), date)
  return hours === null || instantOf(date, hours.from) <= now
}
