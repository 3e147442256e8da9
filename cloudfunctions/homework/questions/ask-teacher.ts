// Writes a family's question to an item's teacher; at night it waits for the morning.
import { deliveryTime } from '@domain/homework/questions/delivery-time'
import { type HomeworkQuestion, questionIdOf } from '@domain/homework/questions/homework-question'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findOwnItems, type OwnItems } from '../tonight/find-own-items'
import { onlyItem } from './only-item'
import { tellTeacher } from './tell-teachers'
import { writeMessage } from './write-message'

export const askTeacher = handle('homework.askTeacher', {
  locate: ({ input: { pupilId, date, itemId }, today }) => findOwnItems({ pupilId, date, itemIds: [itemId] }, today),
  run: async ({ input, found, caller, now }) => {
    const empty = newQuestion(found, now)
    const before = found.child.questions.find(({ _id }) => _id === empty._id) ?? null
    const arrivesAt = deliveryTime(now, found.child.isSchoolDay)
    const { text, requestKey: key } = input
    const message = {
      key,
      side: 'FAMILY',
      by: caller.personId ?? '',
      text,
      at: now,
      deliverAt: arrivesAt ?? now,
    } as const
    const written = await writeMessage({ before, empty }, message)
    if (!written.ok) return written
    if (arrivesAt === null) await tellTeacher(written.value, now)
    return ok({ arrivesAt })
  },
})

function newQuestion(found: OwnItems, now: number): HomeworkQuestion {
  const { _id: pupilId, schoolId, homeroomId } = found.child.pupil
  const { itemId, subject, teacherId, teacherName } = onlyItem(found)
  const about = { pupilId, schoolId, homeroomId, date: found.date, itemId, subject, teacherId, teacherName }
  return { _id: questionIdOf(pupilId, itemId), ...about, messages: [], tellAt: null, changedAt: now, rev: 0 }
}
