// Lists a course's lessons of the term as they are held, for the office.
import type { ChangedLesson } from '@domain/enrollment/courses/course'
import { withoutChanges } from '@domain/enrollment/sessions/change-session'
import { sessionsOf } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateCourse } from './find-school-sessions'

export const listSessions = handle('enrollment.listSessions', {
  locate: ({ input, today }) => locateCourse(input, today),
  run: async ({ found, now, today }) => {
    const { course, courses, teachers, rolls } = found
    const changed = new Map((course.changed ?? []).map((one) => [one.planned, one]))
    return ok({
      today,
      now,
      title: course.title,
      seated: rolls.get(course._id)?.seated.length ?? 0,
      sessions: sessionsOf(withoutChanges(course)).map((session) => {
        const { date: planned, from, until, place, teacherName } = session
        const one = changed.get(planned)
        if (one === undefined) return { planned, date: planned, from, until, place, teacherName, ...AS_PLANNED }
        return {
          planned,
          date: one.date,
          from: one.from,
          until: one.until,
          place: one.place,
          teacherName: one.teacherName,
          state: stateOf(one),
          isDayOff: one.isDayOff ?? false,
        }
      }),
      places: [...new Set(courses.map(({ place }) => place))].sort(),
      teachers: teachers.map(({ _id: personId, name }) => ({ personId, name })),
    })
  },
})

const AS_PLANNED = { state: 'ON', isDayOff: false } as const

function stateOf({ date, isOwed }: ChangedLesson) {
  if (date !== null) return 'CHANGED' as const
  return isOwed === true ? ('OWED' as const) : ('CANCELED' as const)
}
