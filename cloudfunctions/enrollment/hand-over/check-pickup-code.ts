// Says whose code was said at a gate; a wrong one gets its own answer, and never the right digits.
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { type CodeVerdict, judgeCode, type Pass } from '@domain/enrollment/hand-over/judge-code'
import { maskedPhone } from '@domain/values/masked-phone'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findGateDay, type SchoolAfternoon } from './find-gate-day'
import { judgedOf, leavingChildren } from './gate-children'
import { passesOfDay } from './passes-of-day'

export const checkPickupCode = handle('enrollment.checkPickupCode', {
  locate: async ({ input, today }) => {
    const found = await findGateDay(input.schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ input, found, now, today }) => {
    const { code: typed, gateId, pupilId } = input
    const verdict = judgeCode(passesOfDay(found), { typed, date: today, gateId, pupilId, now })
    return ok({
      verdict: verdict.kind,
      at: instantIn(verdict),
      gateName: verdict.kind === 'OTHER_GATE' ? gateName(found, verdict.gateId) : null,
      date: verdict.kind === 'OTHER_DAY' ? verdict.date : null,
      passes: verdict.kind === 'AGREES' ? verdict.passes.flatMap((pass) => passView(found, pass)) : [],
    })
  },
})

function instantIn(verdict: CodeVerdict): number | null {
  if (verdict.kind === 'USED') return verdict.at
  if (verdict.kind === 'TOO_EARLY') return verdict.from
  return verdict.kind === 'OVER' ? verdict.until : null
}

function gateName({ gatePlan, date }: SchoolAfternoon, gateId: string): string | null {
  return gatesOn(gatePlan, date).find((gate) => gate.gateId === gateId)?.name ?? null
}

function passView(found: SchoolAfternoon, { pupilId, who }: Pass) {
  const child = leavingChildren(found).find(({ pupil }) => pupil._id === pupilId)
  const fetcher = child && judgedOf(found, child).fetchers.find((one) => one.who === who)
  if (child === undefined || fetcher === undefined) return []
  const change = found.changes.find(({ _id }) => _id === who)
  const phone = change?.guest?.phone ?? found.people.find(({ _id }) => _id === who)?.phone
  return [
    {
      pupilId,
      pupilName: child.pupil.name,
      homeroomName: child.pupil.homeroomName,
      fetcher: { ...fetcher },
      phone: phone === undefined || phone === '' ? null : maskedPhone(phone),
      namedBy: change?.byName ?? null,
      namedAt: change?.at ?? null,
    },
  ]
}
