// Takes down what a school has set right, and tells the district.
import { findMarks } from '@domain/homework/exams/find-marks'
import { fail, ok } from '@domain/values/result'
import { findOfficerIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { readFinding, writeFinding } from '../collections/findings'

export const answerFinding = handle('homework.answerFinding', {
  locate: async ({ input }) => {
    const found = await readFinding(input.findingId)
    return found && { subject: { kind: 'school', schoolId: found.schoolId, districtId: found.districtId }, found }
  },
  run: async ({ input: { text }, found, caller, now, today }) => {
    if (findMarks(text) !== null) return fail({ code: 'TEXT_HAS_MARKS' })
    const last = found.steps.at(-1)
    const isRepeated = found.state === 'ANSWERED' && last?.text === text && last.by === caller.personId
    const step = { kind: 'ANSWERED', text, by: caller.personId ?? '', byName: caller.name ?? '', at: now } as const
    if (!isRepeated) {
      if (found.state !== 'OPEN') return fail({ code: 'NOT_OPEN' })
      const isWritten = await writeFinding({ ...found, state: 'ANSWERED', steps: [...found.steps, step] })
      if (!isWritten) return fail({ code: 'NOT_OPEN' })
    }
    const officers = await findOfficerIds(found.districtId, today)
    const event = `finding-answered:${found._id}:${found.steps.length}`
    await postNotices(
      officers.map((personId) => ({ personId, event, kind: 'FINDING_ANSWERED' as const, pupilId: null })),
      now,
    )
    return ok({})
  },
})
