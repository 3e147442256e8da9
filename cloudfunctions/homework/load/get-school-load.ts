// Shows a school's week of homework by grade and subject against the limits, with its alerts.
import type { LoadAlert } from '@domain/homework/load/load-alert'
import { countAbove, type Evening, figuresByDay, figuresOf, minutesBySubject } from '@domain/homework/load/week-load'
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { homeworkOfSchool } from '../collections/homework-days'
import { timesOfSchool } from '../collections/homework-times'
import { alertsOfSchool } from '../collections/load-alerts'
import { eveningsOf, type LoadDay, loadFields } from './read-evenings'

interface Row extends School {
  readonly homework: readonly LoadDay[]
  readonly times: readonly HomeworkTime[]
  readonly alerts: readonly LoadAlert[]
}

/** How far back an alert is still shown. [D] */
const ALERT_DAYS = 60

export const getSchoolLoad = handle('homework.getSchoolLoad', {
  locate: async ({ input, today }) => {
    const from = schoolDate(input.from)
    const week = { from, until: addDays(from, 6) }
    const stages = [
      homeworkOfSchool('homework', week, [loadFields]),
      timesOfSchool('times', week),
      alertsOfSchool(instantOf(addDays(today, -ALERT_DAYS))),
    ]
    const [found] = await readSchools<Row>([input.schoolId], stages)
    return found === undefined
      ? null
      : { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ input, found, now }) => {
    const evenings = eveningsOf(found.homework, found.times)
    const days = [...new Set(evenings.map(({ date }) => date))].sort()
    const grades = [...new Set(evenings.map(({ grade }) => grade))].sort((one, other) => one - other)
    return ok({
      now,
      schoolName: found.name,
      from: input.from,
      grades: grades.map((grade) =>
        gradeLine(
          grade,
          evenings.filter((one) => one.grade === grade),
          days,
        ),
      ),
      alerts: found.alerts.map(alertLine),
    })
  },
})

function gradeLine(grade: number, evenings: readonly Evening[], days: readonly SchoolDate[]) {
  const { estimated, reported } = figuresOf(evenings)
  return {
    grade,
    cap: evenings.at(-1)?.cap ?? 0,
    classes: new Set(evenings.map(({ homeroomId }) => homeroomId)).size,
    estimated,
    reported,
    above: countAbove(evenings),
    days: [...figuresByDay(evenings, days)],
    subjects: [...minutesBySubject(evenings)],
  }
}

function alertLine({ _id, kind, stage, homeroomId, homeroomName, grade, days, raisedAt }: LoadAlert) {
  return { alertId: _id, kind, stage, homeroomId, homeroomName, grade, days: [...days], raisedAt }
}
