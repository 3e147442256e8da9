// Records how many pieces of an item came in and how many the teacher has marked.
import { archiveTime } from '@domain/homework/items/archive-items'
import { itemOf, recordMarks, withItem } from '@domain/homework/items/change-day'
import { isPublic } from '@domain/homework/items/homework-item'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changeHomeworkDay } from './change-homework-day'
import { itemAnswer } from './item-answer'
import { locateOwnItem } from './own-item'

export const recordMarking = handle('homework.recordMarking', {
  locate: locateOwnItem,
  run: async ({ input, found, caller, now }) => {
    const { homeroomId, itemId, collected, marked } = input
    if (marked > collected) return fail({ code: 'MORE_THAN_COLLECTED' })
    const by = caller.personId ?? ''
    const item = await changeHomeworkDay({ homeroomId, date: found.date }, found.day, (day) => {
      const current = day ?? found.day
      const known = itemOf(current, itemId) ?? found.item
      if (!isPublic(known)) return { day: null, outcome: null }
      const after = recordMarks(known, { by, at: now, collected, marked })
      const changed = withItem(current, after)
      return { day: { ...changed, archiveAt: archiveTime(changed) }, outcome: after }
    })
    if (item === null) return fail({ code: 'NOT_PUBLISHED' })
    return ok({ item: itemAnswer(item, { personId: caller.personId, now }) })
  },
})
