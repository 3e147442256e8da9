// Shows everybody who leaves by a gate today, with who may fetch them, and what was marked.
import { isDayClosed } from '@domain/enrollment/hand-over/day-closing'
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findGateDay } from './find-gate-day'
import { gateChildView, inLeavingOrder, leavingChildren, toCallFor } from './gate-children'
import { gateDayView } from './gate-day-view'
import { schoolAsked } from './school-asked'

export const getGateList = handle('enrollment.getGateList', {
  locate: async ({ input, caller, today }) => {
    const schoolId = schoolAsked(input.schoolId, caller, today)
    const found = schoolId === null ? null : await findGateDay(schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ input, found, now, today }) => {
    const gates = gatesOn(found.gatePlan, today)
    const shown = gates.find(({ gateId }) => gateId === input.gateId) ?? gates[0]
    const here = leavingChildren(found).filter(({ gate }) => gate !== null && gate.gateId === shown?.gateId)
    return ok({
      today,
      now,
      schoolId: found._id,
      gates: gates.map(({ gateId, name }) => ({ gateId, name })),
      gateId: shown?.gateId ?? null,
      children: [
        ...inLeavingOrder(here.map((child) => ({ ...gateChildView(found, child), toCall: toCallFor(found, child) }))),
      ],
      isClosed: isDayClosed(found.closing),
      ...gateDayView(found.gateDays.find(({ gateId }) => gateId === shown?.gateId) ?? null),
    })
  },
})
