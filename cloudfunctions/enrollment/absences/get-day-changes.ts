// Shows a child's next days with their lessons, what the family changed, and who may fetch it.
import { type CutOffs, cutOffsOn } from '@domain/enrollment/absences/cut-offs'
import type { DayChange } from '@domain/enrollment/absences/day-change'
import { mayTakeBack } from '@domain/enrollment/absences/decide-change'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { pupilSummary } from '../children/pupil-summary'
import { type ChildDays, findChildDays, kinOf, lessonsHeldOn } from './find-child-days'

/** Two weeks of school. */
const DAYS_SHOWN = 10

export const getDayChanges = handle('enrollment.getDayChanges', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findChildDays(pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async ({ found, now, today }) => {
    const { absentBefore, earlyMinutes, collectorMinutes, stayMinutes, stayUntil } = cutOffsOn(today)
    return ok({
      today,
      now,
      pupil: pupilSummary(found.pupil),
      cutOffs: { absentBefore, earlyMinutes, collectorMinutes, stayMinutes, stayUntil },
      refundsAbsence: found.plan?.pack?.absenceRefund.value ?? false,
      collectors: kinOf(found, today).map((kin) => ({ ...kin })),
      days: daysWithLessons(found, today).map((date) => ({
        date,
        lessons: [...lessonsHeldOn(found, date)],
        changes: changesOf(found, date).map((change) => changeView(change, now, cutOffsOn(date))),
      })),
    })
  },
})

function daysWithLessons(found: ChildDays, today: SchoolDate): readonly SchoolDate[] {
  const dates = found.enrollments.flatMap(({ lessonDates }) => lessonDates).filter((date) => date >= today)
  const held = [...new Set(dates)].sort().filter((date) => lessonsHeldOn(found, date).length > 0)
  return held.slice(0, DAYS_SHOWN)
}

function changesOf({ changes }: ChildDays, date: SchoolDate): readonly DayChange[] {
  return changes.filter((change) => change.date === date).sort((one, other) => one.at - other.at)
}

function changeView(change: DayChange, now: number, cutOffs: CutOffs) {
  const { _id: changeId, kind, courseId, reason, time, collector, byName, at, state } = change
  return {
    changeId,
    kind,
    courseId,
    reason,
    time,
    collector: collector && { name: collector.name, relation: collector.relation },
    byName,
    at,
    state,
    mayTakeBack: mayTakeBack(change, now, cutOffs),
  }
}
