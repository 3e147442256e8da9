// Gives an item back to its teacher with a word; its minutes are free at once.
import { itemOf, returnItem } from '@domain/homework/items/change-day'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changeHomeworkDay } from '../items/change-homework-day'
import { storedDayAnswer } from '../items/item-answer'
import { findItem, subjectOfDay } from '../items/own-item'
import { tellTeachers } from './tell-teachers'

export const returnHomework = handle('homework.returnHomework', {
  locate: async ({ input }) => {
    const found = await findItem(input)
    return found && { subject: subjectOfDay(found.day), found }
  },
  run: async ({ input, found, caller, now }) => {
    const { homeroomId, itemId, remark } = input
    const deciding = { by: caller.personId ?? '', name: caller.name ?? '', at: now, remark }
    const { step, state } = await changeHomeworkDay({ homeroomId, date: found.date }, found.day, (day) => {
      const current = day ?? found.day
      const item = itemOf(current, itemId) ?? found.item
      const step = returnItem(current, item, deciding)
      return {
        day: step.code === 'DONE' && step.day !== current ? step.day : null,
        outcome: { step, state: item.state },
      }
    })
    if (step.code !== 'DONE') return fail({ code: 'NOT_RETURNABLE', state })
    await tellTeachers(step.day, { itemId, kind: 'HOMEWORK_RETURNED', now })
    return ok({ day: storedDayAnswer(step.day, { personId: caller.personId, now }) })
  },
})
