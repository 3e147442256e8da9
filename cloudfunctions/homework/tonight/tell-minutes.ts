// Counts, without a name, how long a child's evening took; once a child and evening.
import { randomUUID } from 'node:crypto'
import { newEvening } from '@domain/homework/tonight/homework-evening'
import { isWrittenAtHome } from '@domain/homework/tonight/own-homework'
import { minuteChoices } from '@domain/homework/tonight/reported-minutes'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { claimAnswer } from '../collections/homework-evenings'
import { countAnswer } from '../collections/homework-times'
import { releasedItems } from './evening-view'
import { findOwnItems } from './find-own-items'

export const tellMinutes = handle('homework.tellMinutes', {
  locate: async ({ input, today }) => {
    const located = await findOwnItems({ ...input, itemIds: [] }, today)
    if (located === null) return null
    const { child, date } = located.found
    return date <= today && releasedItems(child, date).some(isWrittenAtHome) ? located : null
  },
  run: async ({ input, found: { child, day, date }, requestId, now }) => {
    const choices = [...minuteChoices(day.cap)]
    if (!choices.includes(input.minutes)) return fail({ code: 'MINUTES_NOT_OFFERED', choices })
    // Claimed first: a run that dies in between loses one answer, and none is ever counted twice.
    const isFirst = await claimAnswer(child.evenings[0] ?? newEvening(child.pupil, date, now), requestId)
    if (isFirst) {
      const { homeroomId, schoolId, grade, dayAt } = day
      await countAnswer({ homeroomId, schoolId, grade, date, dayAt }, { minutes: input.minutes, token: randomUUID() })
    }
    return ok({ isFirst })
  },
})
