// Shows a family its thread with the teacher of one item.

import { messagesFor } from '@domain/homework/questions/add-message'
import { deliveryTime } from '@domain/homework/questions/delivery-time'
import { MOST_MESSAGES } from '@domain/homework/questions/homework-question'
import { stopTimeOf } from '@domain/homework/tonight/stop-time'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findOwnItems } from '../tonight/find-own-items'
import { messageViews } from './message-views'
import { onlyItem } from './only-item'

export const getQuestion = handle('homework.getQuestion', {
  locate: ({ input: { itemId, ...input }, today }) => findOwnItems({ ...input, itemIds: [itemId] }, today),
  run: async ({ found, caller, now }) => {
    const { child, date } = found
    const { itemId, subject, teacherName } = onlyItem(found)
    const thread = child.questions.find((question) => question.itemId === itemId)
    const messages = messagesFor('FAMILY', thread?.messages ?? [], now)
    return ok({
      now,
      pupilName: child.pupil.name,
      date,
      subject,
      teacherName: thread?.teacherName ?? teacherName,
      messages: messageViews(messages, caller.personId ?? ''),
      arrivesAt: deliveryTime(now, child.isSchoolDay),
      stopsAt: stopTimeOf(child.pupil.grade),
      left: MOST_MESSAGES - (thread?.messages.length ?? 0),
      schoolPhone: child.school?.phone ?? null,
    })
  },
})
