// Shows a school's five rules, each with what the product can check of it.

import { limitsOf } from '@domain/homework/limits/homework-limits'
import { countAbove } from '@domain/homework/load/week-load'
import { checkManagement } from '@domain/homework/management/check-management'
import type { ManagementPlan } from '@domain/homework/management/management-plan'
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { homeworkOfSchool } from '../collections/homework-days'
import { timesOfSchool } from '../collections/homework-times'
import { managementOf } from '../collections/management-plans'
import { eveningsOf, type LoadDay, loadFields } from '../load/read-evenings'
import { sectionLines } from './section-lines'

interface Row extends School {
  readonly management: readonly ManagementPlan[]
  readonly homework: readonly LoadDay[]
  readonly times: readonly HomeworkTime[]
}

/** Four weeks are looked at. [D] */
const DAYS_CHECKED = 28

export const getManagement = handle('homework.getManagement', {
  locate: async ({ input, today }) => {
    const range = { from: addDays(today, -DAYS_CHECKED), until: today }
    const stages = [
      managementOf('_id'),
      homeworkOfSchool('homework', range, [loadFields]),
      timesOfSchool('times', range),
    ]
    const [found] = await readSchools<Row>([input.schoolId], stages)
    return found === undefined
      ? null
      : { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ found, now, today }) => {
    const evenings = eveningsOf(found.homework, found.times)
    const lateDue = found.homework.filter((day) => isLateDue(day, today)).length
    const facts = { grades: found.grades, today, evenings: evenings.length, above: countAbove(evenings), lateDue }
    const sections = sectionLines(found.management[0]?.texts ?? [], today)
    return ok({
      now,
      schoolName: found.name,
      isComplete: sections.every(({ text }) => text !== null),
      sections: sections.map((section) => ({ ...section, check: checkManagement(section.kind, section.text, facts) })),
    })
  },
})

/** Something is due on a night after bedtime. */
function isLateDue({ grade, items }: LoadDay, today: SchoolDate): boolean {
  return items.some(({ dueAt }) => dueAt > limitsOf(grade, today).bedtime)
}
