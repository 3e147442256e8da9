// Shows all of a guardian's children by date: lessons, what was changed, who fetches whom.
import { dayOf } from '@domain/enrollment/absences/day-of'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { childrenOf } from '../children/children-of'
import { datedCourse } from '../seats/dated-course'
import { type ChildByDate, findCalendars } from './find-calendars'

export const familyCalendar = handle('enrollment.familyCalendar', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const children = await findCalendars(childrenOf(caller.grants, 'guardian', today), today)
    return ok({ today, now, children: children.map(calendarOf) })
  },
})

function calendarOf({ pupil, plan, enrollments, canceled, changes }: ChildByDate) {
  const dates = [...new Set(changes.map(({ date }) => date))].sort()
  return {
    pupilId: pupil._id,
    name: pupil.name,
    term: plan && { name: plan.term.name, from: plan.term.from, until: plan.term.until },
    calendar: enrollments.filter(({ lessonDates }) => lessonDates.length > 0).map(datedCourse),
    canceled: canceled.map(({ courseId, date }) => ({ courseId, date })),
    days: dates.map((date) => {
      const day = dayOf(changes.filter((change) => change.date === date))
      const collector = day.collector?.collector
      return {
        date,
        collector: collector?.relation ?? collector?.name ?? null,
        time: day.early?.time ?? day.stay?.time ?? null,
        isAway: day.absences.some(({ courseId }) => courseId === null),
      }
    }),
  }
}
