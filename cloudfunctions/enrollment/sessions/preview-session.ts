// Shows what changing a single lesson would do: whom it touches, what comes back.
import { attendingOn } from '@domain/enrollment/roll-call/expected-on'
import { plannedSessionOn } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { locateCourse } from './find-school-sessions'
import { sayRefusal } from './say-refusal'
import { wantedSession } from './wanted-session'

export const previewSession = handle('enrollment.previewSession', {
  locate: ({ input, today }) => locateCourse(input, today),
  run: async ({ input, found, now }) => {
    const wanted = await wantedSession(found, input, now)
    const { course, rolls } = found
    const planned = schoolDate(input.planned)
    const held = course.changed?.find((one) => one.planned === planned)?.date ?? planned
    const lessons = plannedSessionOn(course, held)?.lessons ?? 0
    const children = attendingOn(rolls.get(course._id), planned).length
    const isReturned = input.to === null && !input.isOwed
    const returnedFen = isReturned ? lessons * course.pricePerLesson * children : 0
    const refusal = wanted.ok ? null : sayRefusal(wanted.error)
    return ok({ title: course.title, children, lessons, returnedFen, refusal })
  },
})
