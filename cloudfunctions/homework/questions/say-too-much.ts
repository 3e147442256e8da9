// Tells the grade lead that a family calls an evening's homework too much.
import { randomUUID } from 'node:crypto'
import { concernIdOf } from '@domain/homework/questions/homework-concern'
import { writtenMinutes } from '@domain/homework/tonight/own-homework'
import { fail, ok } from '@domain/values/result'
import { findLeadIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { insertConcern } from '../collections/homework-concerns'
import { releasedItems } from '../tonight/evening-view'
import { findOwnItems } from '../tonight/find-own-items'

export const sayTooMuch = handle('homework.sayTooMuch', {
  locate: async ({ input, today }) => {
    const located = await findOwnItems({ ...input, itemIds: [] }, today)
    if (located === null) return null
    const { child, date } = located.found
    return releasedItems(child, date).length > 0 ? located : null
  },
  run: async ({ input, found: { child, date }, caller, now, today }) => {
    const { _id: pupilId, schoolId, grade, homeroomId, homeroomName } = child.pupil
    const _id = concernIdOf(pupilId, date)
    const before = child.concerns.find((concern) => concern._id === _id)
    const concernId = before?.concernId ?? randomUUID()
    const minutes = writtenMinutes(releasedItems(child, date))
    const by = caller.personId ?? ''
    const said = {
      _id,
      concernId,
      pupilId,
      schoolId,
      grade,
      homeroomId,
      homeroomName,
      date,
      minutes,
      text: input.text,
      by,
    }
    const isRepeated = before !== undefined && before.by === by && before.text === input.text
    if (!isRepeated && !(await insertConcern({ ...said, at: now, answer: null }))) return fail({ code: 'SAID_ALREADY' })
    const leads = await findLeadIds(schoolId, grade, today)
    const about = { event: `tooMuch:${concernId}`, kind: 'TOO_MUCH_SAID' as const, pupilId: null, date }
    await postNotices(
      leads.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({ hasLead: leads.length > 0 })
  },
})
