// Lists one week of a child's homework as it was set, for as long as it is kept.
import { weekAround } from '@domain/homework/tonight/homework-week'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { childSubject } from '../../privacy/children/find-child'
import { handle } from '../../request/handler'
import { viewEvening } from './evening-view'
import { findEvenings } from './find-evenings'

export const listOwnWeek = handle('homework.listOwnWeek', {
  locate: async ({ input, today }) => {
    const [found] = await findEvenings([input.pupilId], today, weekAround(schoolDate(input.from)))
    return found === undefined ? null : { subject: childSubject(found.pupil), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const [from = schoolDate(input.from), ...rest] = weekAround(schoolDate(input.from))
    const viewing = { personId: caller.personId ?? '', now, today }
    const evenings = [from, ...rest]
      .map((date) => viewEvening(found, date, viewing))
      .filter(({ items }) => items.length > 0)
      .reverse()
    return ok({ now, today, pupilName: found.pupil.name, from, evenings })
  },
})
