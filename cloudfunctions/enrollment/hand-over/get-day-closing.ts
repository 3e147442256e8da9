// Shows who is still in the house, what was done about each, and whether the day can be closed.
import { dueSteps, isDayClosed, minutesOver, overdueSteps } from '@domain/enrollment/hand-over/day-closing'
import { openGuests } from '@domain/enrollment/hand-over/gate-guests'
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { type OpenChild, standOfDay, waitingOf } from './day-open'
import { findGateDay, type SchoolAfternoon } from './find-gate-day'
import { gateChildView, inLeavingOrder, reachableKin } from './gate-children'
import { gateGuestView } from './gate-day-view'
import { schoolAsked } from './school-asked'

export const getDayClosing = handle('enrollment.getDayClosing', {
  locate: async ({ input, caller, today }) => {
    const schoolId = schoolAsked(input.schoolId, caller, today)
    const found = schoolId === null ? null : await findGateDay(schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ found, now, today }) => {
    const { children, open } = standOfDay(found)
    return ok({
      today,
      now,
      schoolId: found._id,
      isUsed: gatesOn(found.gatePlan, today).length > 0,
      expected: children.length,
      gone: children.length - open.length,
      open: [...inLeavingOrder(open.map((child) => openView(found, child, now)))],
      guests: [...guestsOpen(found)],
      closedAt: isDayClosed(found.closing) ? (found.closing?.acts.at(-1)?.at ?? null) : null,
    })
  },
})

function openView(found: SchoolAfternoon, child: OpenChild, now: number) {
  const { leaving, gate, state } = child
  return {
    ...gateChildView(found, child),
    gateId: gate?.gateId ?? '',
    gateName: gate?.name ?? '',
    minutesOver: minutesOver(leaving, found.date, now),
    isDisputed: state?.kind === 'DISPUTED',
    isHeld: state?.kind === 'HELD',
    contacts: contactsOf(found, child),
    steps: stepsOf(found, child, now),
  }
}

function guestsOpen({ gateDays, gatePlan, date }: SchoolAfternoon) {
  return gateDays.flatMap((gateDay) => {
    const { gateId } = gateDay
    const gateName = gatesOn(gatePlan, date).find((gate) => gate.gateId === gateId)?.name ?? ''
    return openGuests(gateDay).map((guest) => ({ ...gateGuestView(guest), gateId, gateName }))
  })
}

/** Of somebody who is barred no number is shown: nobody calls them by mistake. */
function contactsOf(found: SchoolAfternoon, child: OpenChild) {
  return reachableKin(found, child).map(({ personId, name, relation, role }) => {
    const phone = found.people.find(({ _id }) => _id === personId)?.phone ?? ''
    return { name, relation, phone, isGuardian: role === 'guardian' }
  })
}

function stepsOf({ closing, date }: SchoolAfternoon, child: OpenChild, now: number) {
  const own = (closing?.entries ?? []).filter(({ pupilId }) => pupilId === child.pupil._id)
  const due = dueSteps(waitingOf([child]), [], { date, now })
  return overdueSteps(date).map(({ step, minutes }) => ({
    step,
    minutes,
    isDue: due.some((one) => one.step === step),
    entries: own.filter((entry) => entry.step === step).map(({ outcome, note, at }) => ({ outcome, note, at })),
  }))
}
