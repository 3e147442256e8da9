// Makes an item shorter that is not out yet: the class teacher tunes the sum.
import { itemOf, trimItem } from '@domain/homework/items/change-day'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changeHomeworkDay } from '../items/change-homework-day'
import { storedDayAnswer } from '../items/item-answer'
import { findItem, subjectOfDay } from '../items/own-item'
import { tellTeachers } from './tell-teachers'

export const trimHomework = handle('homework.trimHomework', {
  locate: async ({ input }) => {
    const found = await findItem(input)
    return found && { subject: subjectOfDay(found.day), found }
  },
  run: async ({ input, found, caller, now }) => {
    const { homeroomId, itemId, minutes, remark } = input
    const { step, item } = await changeHomeworkDay({ homeroomId, date: found.date }, found.day, (day) => {
      const current = day ?? found.day
      const known = itemOf(current, itemId) ?? found.item
      const step = trimItem(current, known, { minutes, remark })
      return { day: step.code === 'DONE' ? step.day : null, outcome: { step, item: known } }
    })
    if (step.code === 'NOT_TRIMMABLE') return fail({ code: 'NOT_TRIMMABLE', state: item.state })
    if (step.code === 'NOT_SHORTER') return fail({ code: 'NOT_SHORTER', minutes: item.minutes })
    await tellTeachers(step.day, { itemId, kind: 'HOMEWORK_TRIMMED', now })
    return ok({ day: storedDayAnswer(step.day, { personId: caller.personId, now }) })
  },
})
