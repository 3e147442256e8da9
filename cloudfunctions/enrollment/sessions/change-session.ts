// Changes a single lesson for the office and tells everybody; safe to send twice.
import { isSaid, withChangedLesson } from '@domain/enrollment/sessions/change-session'
import { nextOff } from '@domain/enrollment/sessions/off-on'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { writeSingleLessons } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import { locateCourse } from './find-school-sessions'
import { tellOfSession } from './tell-of-sessions'
import { wantedSession } from './wanted-session'

export const changeSession = handle('enrollment.changeSession', {
  locate: ({ input, today }) => locateCourse(input, today),
  run: async ({ input, found, caller, now }) => {
    const { course, plan, rolls } = found
    const wanted = await wantedSession(found, input, now)
    if (!wanted.ok) return wanted
    const lesson = wanted.value
    const isKnown = isSaid(course, lesson)
    const after = withChangedLesson(course, lesson)
    const laid = { ...after, offOn: nextOff(after.changed ?? [], plan.term, null) }
    if (!isKnown && !(await writeSingleLessons(course, laid))) return fail({ code: 'CHANGED_MEANWHILE' })
    await touchRolls([course._id], now)
    const { teacherId } = teachingOn(course, lesson.planned)
    const rev = isKnown ? (course.changedRev ?? 0) : (course.changedRev ?? 0) + 1
    const about = { course, roll: rolls.get(course._id), lesson, rev, teacherIds: [teacherId, lesson.teacherId] }
    const told = await tellOfSession(about, { by: caller.personId, now })
    return ok({ title: course.title, told })
  },
})
