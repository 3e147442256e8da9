// Takes a case on, refuses, forwards, takes back or closes it.
import { type CaseFile, stepFile, withName } from '@domain/complaints/cases/case-file'
import type { CaseEvent } from '@domain/complaints/cases/case-stage'
import { workingDayAfter } from '@domain/complaints/deadlines/working-days'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { locateCase } from '../cases/find-case'
import { changeFile, doingOf } from './change-file'

/** Until then whoever forwarded it asks for the answer. */
const DAYS_TO_ANSWER = 5

type Step = ActionInput<'complaints.stepCase'>['step']

export const stepCase = handle('complaints.stepCase', {
  locate: locateCase,
  run: async (request) => {
    const { step } = request.input
    const doing = doingOf(request)
    if (step.kind === 'TAKE') return changeFile(request, (file) => ok(taken(file, doing)))
    if (step.kind === 'NAMED') {
      const about = { ...doing, receivedOn: request.found.report.day }
      return changeFile(request, (file) => named(file, schoolDate(step.on), about))
    }
    const reason = 'reason' in step ? { reason: step.reason } : {}
    return changeFile(request, (file) => stepFile(file, eventOf(step, doing), { ...doing, ...reason }))
  },
})

function taken(file: CaseFile, { personId, today }: ReturnType<typeof doingOf>): CaseFile {
  const step = { kind: 'TAKE', personId, day: today, reason: null } as const
  return { ...file, ownerId: personId, steps: [...file.steps, step] }
}

function named(file: CaseFile, on: SchoolDate, about: Parameters<typeof withName>[2]) {
  const changed = withName(file, on, about)
  return changed === null ? fail({ code: 'NOT_NOW' } as const) : ok(changed)
}

/** Whoever forwards it answers for it until it is answered there. */
function eventOf(
  step: Exclude<Step, { readonly kind: 'TAKE' | 'NAMED' }>,
  { personId: owner, today }: ReturnType<typeof doingOf>,
): CaseEvent {
  switch (step.kind) {
    case 'REFUSE':
      return { kind: 'REFUSE', reason: step.reason }
    case 'TRANSFER':
      return {
        kind: 'TRANSFER',
        transfer: { to: step.to, reason: step.reason, owner, dueOn: workingDayAfter(today, DAYS_TO_ANSWER) },
      }
    case 'COME_BACK':
      return { kind: 'COME_BACK' }
    case 'CLOSE':
      return { kind: 'CLOSE', revisitOn: step.revisitOn === null ? null : schoolDate(step.revisitOn) }
  }
}
