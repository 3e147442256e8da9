// Adds a phone's marks to a gate's day: judged by what the school knows, kept whatever it says.
import { afterGateMarks } from '@domain/enrollment/hand-over/after-gate-marks'
import { isDayClosed } from '@domain/enrollment/hand-over/day-closing'
import { type AfterGate, afterGateGuests } from '@domain/enrollment/hand-over/gate-guests'
import type { GateMark } from '@domain/enrollment/hand-over/gate-mark'
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { judgeHandOver } from '@domain/enrollment/hand-over/judge-hand-over'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readGateDay, writeGateDay } from '../collections/gate-days'
import { findGateDay, type SchoolAfternoon } from './find-gate-day'
import { judgedOf, leavingChildren } from './gate-children'
import { gateDayView } from './gate-day-view'
import { tellOfHandOvers } from './tell-of-hand-overs'

type Saving = Request<'enrollment.saveHandOvers'> & { readonly found: SchoolAfternoon }
type SentMark = Saving['input']['marks'][number]

export const saveHandOvers = handle('enrollment.saveHandOvers', {
  locate: async ({ input }) => {
    const found = await findGateDay(input.schoolId, schoolDate(input.date))
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async (saving) => {
    const { input, found, now, today } = saving
    if (found.date > today) return fail({ code: 'NOT_HELD_YET' })
    if (!gatesOn(found.gatePlan, found.date).some(({ gateId }) => gateId === input.gateId))
      return fail({ code: 'NO_SUCH_GATE' })
    if (isDayClosed(found.closing) && input.marks.some(({ mark }) => mark === 'HERE'))
      return fail({ code: 'DAY_CLOSED' })
    const listed = new Set(found.claims.map(({ pupilId }) => pupilId))
    const sent = input.marks.filter(({ pupilId }) => listed.has(pupilId))
    const after = await saveMarks(saving, judgeMarks(saving, sent))
    await tellOfHandOvers(found, after, { by: saving.caller.personId, now, today })
    const unknown = input.marks.map(({ pupilId }) => pupilId).filter((pupilId) => !listed.has(pupilId))
    const odd = after.fresh.filter(({ fault }) => fault !== null).map(({ pupilId }) => pupilId)
    return ok({ ...gateDayView(after.gateDay), unknown: [...new Set(unknown)], odd: [...new Set(odd)] })
  },
})

/** What happened is written down as it was; that it should not have is written beside it. */
function judgeMarks({ found, caller }: Saving, sent: readonly SentMark[]): readonly GateMark[] {
  const children = new Map(leavingChildren(found).map((child) => [child.pupil._id, child]))
  return sent.map((mark): GateMark => {
    const child = children.get(mark.pupilId)
    const judging = child && judgedOf(found, child)
    const fetcher = judging?.fetchers.find(({ who }) => who === mark.handed?.who)
    const judged = mark.mark === 'HANDED' && mark.handed && judging ? judgeHandOver(mark.handed, judging) : null
    return {
      ...mark,
      by: caller.personId ?? '',
      name: fetcher?.name ?? null,
      relation: fetcher?.relation ?? null,
      fault: judged === null || judged.ok ? null : judged.error.code,
    }
  })
}

/** Two phones at one moment: whoever is second adds its marks to what the first brought. */
function saveMarks({ input, found, caller, now }: Saving, marks: readonly GateMark[]): Promise<AfterGate> {
  const { guests: written = [], settled = [] } = input
  const coming = { written, settled, by: caller.personId ?? '', now }
  const key = { schoolId: found._id, gateId: input.gateId, date: found.date }
  let known = found.gateDays.find(({ gateId }) => gateId === input.gateId) ?? null
  return untilSettled(async () => {
    const after = afterGateGuests(afterGateMarks(known, marks, { key, now }), known?.rev ?? 0, coming)
    if (!after.isNews || (await writeGateDay(known, after.gateDay))) return after
    known = await readGateDay(key)
    return null
  })
}
