// Takes a day off for the whole school, or moves it to another, in one step; safe to send twice.
import { isSchoolDay } from '@domain/enrollment/courses/school-calendar'
import { withChangedLesson } from '@domain/enrollment/sessions/change-session'
import type { CourseOff } from '@domain/enrollment/sessions/day-off'
import { nextOff } from '@domain/enrollment/sessions/off-on'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { inParallel } from '../../runtime/in-parallel'
import { writeSingleLessons } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import { findSchoolSessions, type SchoolSessions } from './find-school-sessions'
import { countsOf, planDayOff, wishOf } from './plan-day-off'
import { tellOfDay } from './tell-of-sessions'

export const closeDay = handle('enrollment.closeDay', {
  locate: async ({ input: { schoolId }, today }) => {
    const found = await findSchoolSessions(schoolId, today)
    return found && { subject: { kind: 'school', schoolId }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const wish = wishOf(input)
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    if (wish === null || (wish.kind === 'MOVE' && !isSchoolDay(wish.to, found.plan.term)))
      return fail({ code: 'NOT_A_SCHOOL_DAY' })
    const off = planDayOff(found, wish, now)
    const known = offAlready(found, input.date)
    if (off.length + known.length === 0) return fail({ code: 'NOTHING_THAT_DAY' })
    if (!(await writeAll(off, found))) return fail({ code: 'CHANGED_MEANWHILE' })
    await touchRolls(
      off.map(({ course }) => course._id),
      now,
    )
    const all = [...known, ...off]
    const kind = wish.kind === 'MOVE' ? 'DAY_MOVED' : 'DAY_OFF'
    const date = wish.kind === 'MOVE' ? wish.to : wish.date
    const event = `day-off:${found.plan._id}:${wish.date}:${kind}:${date}`
    const teacherIds = all.map(({ course, lesson }) => teachingOn({ ...course, changed: [] }, lesson.planned).teacherId)
    const told = await tellOfDay({ off: all, kind, date, event, teacherIds }, { by: caller.personId, now })
    return ok({ ...countsOf(all), told })
  },
})

/** Of an earlier try, which may have told nobody. */
function offAlready({ courses, rolls }: SchoolSessions, date: string): readonly CourseOff[] {
  return courses.flatMap((course) => {
    const lesson = course.changed?.find(({ planned, isDayOff }) => isDayOff === true && planned === date)
    const pupilIds = (rolls.get(course._id)?.seated ?? []).map(({ pupilId }) => pupilId)
    return lesson === undefined ? [] : [{ course, lesson, pupilIds, lessons: 1, stays: null }]
  })
}

/** False when one of them changed meanwhile: what was written stays, and trying again does the rest. */
async function writeAll(off: readonly CourseOff[], { plan }: SchoolSessions): Promise<boolean> {
  let isWritten = true
  await inParallel(off, async ({ course, lesson }) => {
    const after = withChangedLesson(course, lesson)
    const laid = { ...after, offOn: nextOff(after.changed ?? [], plan.term, null) }
    if (!(await writeSingleLessons(course, laid))) isWritten = false
  })
  return isWritten
}
