// Writes a teacher's answer into a family's thread and tells the guardians.
import { findMarks } from '@domain/homework/exams/find-marks'
import { fail, ok } from '@domain/values/result'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { readQuestion } from '../collections/homework-questions'
import { writeMessage } from './write-message'

export const answerQuestion = handle('homework.answerQuestion', {
  // Only whom the family asked, while they teach the class: for every other teacher it is not there.
  locate: async ({ input, caller }) => {
    const found = await readQuestion(input.questionId)
    if (found === null || found.teacherId !== caller.personId) return null
    const { pupilId, homeroomId, schoolId } = found
    return { subject: { kind: 'pupil', pupilId, homeroomId, schoolId }, found }
  },
  run: async ({ input: { text, requestKey: key }, found, caller, now, today }) => {
    if (findMarks(text) !== null) return fail({ code: 'TEXT_HAS_MARKS' })
    const message = { key, side: 'TEACHER', by: caller.personId ?? '', text, at: now, deliverAt: now } as const
    const written = await writeMessage({ before: found, empty: found }, message)
    if (!written.ok) return written
    const { _id, pupilId, date } = found
    const guardians = await findGuardianIds(pupilId, today)
    const about = { event: `answered:${_id}:${key}`, kind: 'QUESTION_ANSWERED' as const, pupilId, date }
    await postNotices(
      guardians.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({})
  },
})
