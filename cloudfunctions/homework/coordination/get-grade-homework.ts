// Shows a grade's week of homework: every class, and what waits for the grade lead.
import { fitsOf } from '@domain/homework/items/change-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { countedMinutes, heaviestMinutes, isClaiming } from '@domain/homework/items/minutes-of-day'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { readHomeroom } from '../../identity/collections/homerooms'
import { handle } from '../../request/handler'
import { capOfClass, itemAnswer, type Viewing } from '../items/item-answer'
import { mondayOf, readWeek, type WeekClass, weekAnswer, weekHead } from './read-week'

export const getGradeHomework = handle('homework.getGradeHomework', {
  locate: async ({ input: { homeroomId } }) => {
    const homeroom = await readHomeroom(homeroomId)
    if (homeroom === null) return null
    const { schoolId, grade } = homeroom
    return { subject: { kind: 'homeroom', homeroomId, schoolId, grade }, found: homeroom }
  },
  run: async ({ input, found: { schoolId, grade }, caller, now, today }) => {
    const from = mondayOf(schoolDate(input.from))
    const classes = await readWeek({ schoolId, grade }, from, today)
    const [first] = classes
    if (first === undefined) throw new TypeError('the homeroom itself is of its grade')
    const viewing = { personId: caller.personId, now }
    const waiting = classes.flatMap((one) => waitingIn(one, viewing))
    return ok({
      ...weekHead(first, { now, today, from }),
      grade,
      classes: classes.map((one) => weekAnswer(one, from, viewing)),
      waiting: waiting.sort((one, other) => other.item.submittedAt - one.item.submittedAt),
    })
  },
})

/** Of evenings that are not out and not over. */
function waitingIn(asked: WeekClass, viewing: Viewing) {
  return asked.days
    .filter(({ releasedAt }) => releasedAt === null)
    .flatMap((day) =>
      day.items
        .filter(({ state, heldUntil }) => (state === 'SUBMITTED' || state === 'ASKED') && heldUntil === null)
        .map((item) => waitingAnswer(asked, { day, item }, viewing)),
    )
}

function waitingAnswer(
  asked: WeekClass,
  { day, item }: { readonly day: HomeworkDay; readonly item: HomeworkItem },
  viewing: Viewing,
) {
  const cap = capOfClass(asked, day.date)
  const { _id: homeroomId, name } = asked.homeroom
  return {
    homeroomId,
    name,
    date: day.date,
    item: itemAnswer(item, viewing),
    total: heaviestMinutes(day) + (isClaiming(item) ? 0 : countedMinutes(item)),
    cap,
    fits: fitsOf(day, item, cap),
  }
}
