// Takes a change of a single lesson back: it is held as the timetable has it; everybody is told.
import { withoutChangedLesson, withoutChanges } from '@domain/enrollment/sessions/change-session'
import { nextOff } from '@domain/enrollment/sessions/off-on'
import { hoursOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { writeSingleLessons } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import { locateCourse } from './find-school-sessions'
import { tellOfSession } from './tell-of-sessions'
import { wantedSession } from './wanted-session'

export const restoreSession = handle('enrollment.restoreSession', {
  locate: ({ input, today }) => locateCourse(input, today),
  run: async ({ input, found, caller, now }) => {
    const { course, plan, rolls } = found
    const planned = schoolDate(input.planned)
    const known = course.changed?.find((one) => one.planned === planned)
    if (known === undefined) return ok({ title: course.title, told: 0 })
    const own = withoutChanges(course)
    const hours = hoursOn(own, planned)
    if (hours === null) return fail({ code: 'NO_LESSON_THAT_DAY' })
    const { place } = own.earlier?.find(({ before }) => planned < before) ?? own
    const to = { date: planned, ...hours, place, substituteId: null }
    const wanted = await wantedSession(found, { ...input, to, isOwed: false, cause: known.cause }, now)
    if (!wanted.ok) return wanted
    const after = withoutChangedLesson(course, planned)
    const laid = { ...after, offOn: nextOff(after.changed ?? [], plan.term, null) }
    if (!(await writeSingleLessons(course, laid))) return fail({ code: 'CHANGED_MEANWHILE' })
    await touchRolls([course._id], now)
    const rev = (course.changedRev ?? 0) + 1
    const teacherIds = [known.teacherId, wanted.value.teacherId]
    const about = { course, roll: rolls.get(course._id), lesson: wanted.value, rev, teacherIds, isRestored: true }
    return ok({ title: course.title, told: await tellOfSession(about, { by: caller.personId, now }) })
  },
})
