// Closes a finding the school has set right, or gives it back with a new day; the school is told.
import { findMarks } from '@domain/homework/exams/find-marks'
import type { Finding } from '@domain/homework/inspections/inspection'
import { fail, ok } from '@domain/values/result'
import { addDays, schoolDate } from '@domain/values/school-date'
import { findAdminIds } from '../../identity/collections/people'
import { type Caller, handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { readFinding, writeFinding } from '../collections/findings'
import { districtSubject } from './inspection-lines'

export const settleFinding = handle('homework.settleFinding', {
  locate: async ({ input }) => {
    const found = await readFinding(input.findingId)
    return found && { subject: districtSubject(found), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { decision, text } = input
    if (findMarks(text) !== null) return fail({ code: 'TEXT_HAS_MARKS' })
    const isReturned = decision === 'RETURN'
    const isLate = input.dueOn === null || input.dueOn <= today || text === ''
    if (isReturned && isLate) return fail({ code: 'DUE_NEEDED', from: addDays(today, 1) })
    const settled: Settled = {
      kind: isReturned ? 'RETURNED' : 'CLOSED',
      state: isReturned ? 'OPEN' : 'CLOSED',
      dueOn: isReturned && input.dueOn !== null ? schoolDate(input.dueOn) : found.dueOn,
      text,
    }
    if (!isRepeated(found, settled) && !(await settle(found, settled, { caller, now }))) {
      return fail({ code: 'NOT_ANSWERED' })
    }
    const admins = await findAdminIds(found.schoolId, today)
    const event = `finding-settled:${found._id}:${found.steps.length}`
    await postNotices(
      admins.map((personId) => ({ personId, event, kind: 'FINDING_SETTLED' as const, pupilId: null })),
      now,
    )
    return ok({})
  },
})

interface Settled extends Pick<Finding, 'state' | 'dueOn'> {
  readonly kind: 'RETURNED' | 'CLOSED'
  readonly text: string
}

function isRepeated({ state, steps }: Finding, settled: Settled): boolean {
  const last = steps.at(-1)
  return state === settled.state && last?.kind === settled.kind && last.text === settled.text
}

/** False when the school has not answered, or somebody settled it meanwhile. */
async function settle(
  found: Finding,
  { kind, state, dueOn, text }: Settled,
  { caller, now }: { readonly caller: Caller; readonly now: number },
): Promise<boolean> {
  if (found.state !== 'ANSWERED') return false
  const step = { kind, text, by: caller.personId ?? '', byName: caller.name ?? '', at: now }
  return writeFinding({ ...found, state, dueOn, steps: [...found.steps, step] })
}
