// Takes a family's change of a day back: the counter-entry, with who and when.
import { cutOffsOn } from '@domain/enrollment/absences/cut-offs'
import { mayTakeBack } from '@domain/enrollment/absences/decide-change'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { stepDayChange } from '../collections/day-changes'
import { findChildDays } from './find-child-days'
import { tellOfDay } from './tell-of-day'

export const takeBackDayChange = handle('enrollment.takeBackDayChange', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findChildDays(pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const change = found.changes.find(({ _id }) => _id === input.changeId)
    if (change === undefined) return fail({ code: 'NOT_CHANGED' })
    if (change.state === 'TAKEN_BACK') return ok({})
    const cutOffs = cutOffsOn(change.date)
    if (!mayTakeBack(change, now, cutOffs))
      return fail({ code: 'TOO_LATE_TO_TAKE_BACK', absentBefore: cutOffs.absentBefore })
    const step = { state: 'TAKEN_BACK', takenBackBy: caller.personId, takenBackAt: now } as const
    if (!(await stepDayChange(change, step))) return fail({ code: 'NOT_CHANGED' })
    await tellOfDay(found, [{ ...change, ...step }], { by: caller.personId, now, today })
    return ok({})
  },
})
