// Marks a child's items as seen, done or stopped for the night, or takes the marks back.
import { newEvening } from '@domain/homework/tonight/homework-evening'
import { markItems } from '@domain/homework/tonight/mark-items'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readEvening, writeEvening } from '../collections/homework-evenings'
import { findOwnItems } from './find-own-items'

export const markHomework = handle('homework.markHomework', {
  locate: ({ input, today }) => findOwnItems(input, today),
  run: async ({ input, found, caller, now, today }) => {
    const { child, items, date } = found
    const { mark, undo, where } = input
    const marking = { items, mark, undo, where, by: caller.personId ?? '', grade: child.pupil.grade, today, now }
    let evening = child.evenings[0] ?? newEvening(child.pupil, date, now)
    return untilSettled(async () => {
      const marked = markItems(evening, marking)
      if (!marked.ok) return marked
      if (isSame(marked.value, evening) || (await writeEvening(marked.value))) return ok({})
      evening = (await readEvening(evening._id)) ?? newEvening(child.pupil, date, now)
      return null
    })
  },
})

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
