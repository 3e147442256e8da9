// Answers a family that called an evening's homework too much; both guardians are told.
import { fail, ok } from '@domain/values/result'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { answerStoredConcern, readConcern } from '../collections/homework-concerns'

export const answerConcern = handle('homework.answerConcern', {
  locate: async ({ input }) => {
    const found = await readConcern(input.concernId)
    if (found === null) return null
    const { homeroomId, grade, schoolId } = found
    // About the class, not the child: the audit of the grade lead's answer does not name it either.
    return { subject: { kind: 'homeroom', homeroomId, grade, schoolId }, found }
  },
  run: async ({ input: { text }, found, caller, now, today }) => {
    const { _id, pupilId, date, answer } = found
    const by = caller.personId ?? ''
    const isRepeated = answer !== null && answer.by === by && answer.text === text
    const written = isRepeated || (await answerStoredConcern(_id, { text, by, byName: caller.name ?? '', at: now }))
    if (!written) return fail({ code: 'ANSWERED_ALREADY' })
    const guardians = await findGuardianIds(pupilId, today)
    const about = { event: `tooMuchAnswered:${_id}`, kind: 'TOO_MUCH_ANSWERED' as const, pupilId, date }
    await postNotices(
      guardians.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({})
  },
})
