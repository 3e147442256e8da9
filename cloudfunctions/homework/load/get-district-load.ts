// Shows the district's schools, each as a whole: no class, no teacher, no child.

import { limitsOf } from '@domain/homework/limits/homework-limits'
import { countAbove, type Evening, figuresByDay, figuresOf } from '@domain/homework/load/week-load'
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { readDistrictSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { homeworkOfSchool } from '../collections/homework-days'
import { timesOfSchool } from '../collections/homework-times'
import { type AlertCount, countAlerts } from '../collections/load-alerts'
import { countOverdue, eveningsOf, type LoadDay, loadFields } from './read-evenings'

type Row = Pick<School, '_id' | 'name' | 'phone'> & {
  readonly homework: readonly LoadDay[]
  readonly times: readonly HomeworkTime[]
}

const FIRST_JUNIOR_GRADE = 7
/** Two weeks are looked at at once. */
const DAYS_SHOWN = 13

export const getDistrictLoad = handle('homework.getDistrictLoad', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now, today }) => {
    const from = schoolDate(input.from)
    const [until = today] = [addDays(from, DAYS_SHOWN), today].sort()
    const range = { from, until }
    const stages = [
      { $project: { name: 1, phone: 1 } },
      homeworkOfSchool('homework', range, [loadFields]),
      timesOfSchool('times', range),
    ]
    const [rows, alerts] = await Promise.all([
      readDistrictSchools<Row>(input.districtId, stages),
      countAlerts(input.districtId, instantOf(from)),
    ])
    const evenings = rows.flatMap((row) => eveningsOf(row.homework, row.times))
    return ok({
      now,
      from,
      until,
      grades: gradeLines(evenings, until),
      schools: rows.map((row) => schoolLine(row, alerts, now)),
    })
  },
})

function gradeLines(evenings: readonly Evening[], until: SchoolDate) {
  const days = [...new Set(evenings.map(({ date }) => date))].sort()
  return Array.from({ length: 9 }, (_, at) => at + 1).map((grade) => {
    const own = evenings.filter((evening) => evening.grade === grade)
    const { estimated, reported } = figuresOf(own)
    const cap = own.at(-1)?.cap ?? limitsOf(grade, until).writtenMinutes
    return { grade, cap, estimated, reported, days: [...figuresByDay(own, days)] }
  })
}

function schoolLine({ _id, name, phone, homework, times }: Row, alerts: readonly AlertCount[], now: number) {
  const evenings = eveningsOf(homework, times)
  const { estimated, reported } = figuresOf(evenings)
  const of = (isMeant: (alert: AlertCount['_id']) => boolean) =>
    alerts.filter((one) => one._id.schoolId === _id && isMeant(one._id)).reduce((sum, one) => sum + one.alerts, 0)
  return {
    schoolId: _id,
    name,
    evenings: evenings.length,
    primary: figuresOf(evenings.filter(({ grade }) => grade < FIRST_JUNIOR_GRADE)).estimated,
    junior: figuresOf(evenings.filter(({ grade }) => grade >= FIRST_JUNIOR_GRADE)).estimated,
    estimated,
    reported,
    above: countAbove(evenings),
    alerts: of(({ kind }) => kind === 'OVER_LIMIT'),
    pooled: of(({ stage }) => stage === 'POOL'),
    overdueMarking: countOverdue(homework, now),
    hasPhone: phone !== null && phone !== undefined,
  }
}
