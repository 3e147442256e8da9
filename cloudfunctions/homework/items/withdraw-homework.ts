// Takes an own item back; its minutes are free at once.
import { itemOf, withdrawItem } from '@domain/homework/items/change-day'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changeHomeworkDay } from './change-homework-day'
import { storedDayAnswer } from './item-answer'
import { locateOwnItem } from './own-item'

export const withdrawHomework = handle('homework.withdrawHomework', {
  locate: locateOwnItem,
  run: async ({ input, found, caller, now }) => {
    const { homeroomId, itemId } = input
    const stepped = await changeHomeworkDay({ homeroomId, date: found.date }, found.day, (day) => {
      const current = day ?? found.day
      const item = itemOf(current, itemId) ?? found.item
      const step = withdrawItem(current, item)
      return { day: step.code === 'DONE' && step.day !== current ? step.day : null, outcome: { step, item, current } }
    })
    const { step, item } = stepped
    if (step.code !== 'DONE') return fail({ code: 'NOT_WITHDRAWABLE', state: item.state })
    return ok({ day: storedDayAnswer(step.day, { personId: caller.personId, now }) })
  },
})
