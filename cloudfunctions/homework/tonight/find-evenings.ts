// Finds children with their homework, marks and threads of the last days, in one round trip.
import type { Plan, Term } from '@domain/enrollment/courses/course'
import { isSchoolDay } from '@domain/enrollment/courses/school-calendar'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { HomeworkEvening } from '@domain/homework/tonight/homework-evening'
import { weekAround } from '@domain/homework/tonight/homework-week'
import { MOST_DAYS_BACK } from '@domain/homework/tonight/tonight-date'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { District, School } from '@domain/identity/schools/school'
import { addDays, datesBetween, type SchoolDate, weekdayOf } from '@domain/values/school-date'
import { planInForce } from '../../enrollment/collections/plans'
import { districtsIn } from '../../identity/collections/districts'
import { readPupils } from '../../identity/collections/pupils'
import { schoolOf } from '../../identity/collections/schools'
import { concernsOfPupil } from '../collections/homework-concerns'
import { homeworkDaysOf } from '../collections/homework-days'
import { eveningsOfPupil } from '../collections/homework-evenings'
import { questionsOfPupil } from '../collections/homework-questions'

interface Row extends Pupil {
  readonly schools: readonly School[]
  readonly districts: readonly District[]
  readonly plans: readonly Plan[]
  readonly homeworkDays: readonly HomeworkDay[]
  readonly evenings: readonly HomeworkEvening[]
  readonly questions: readonly HomeworkQuestion[]
  readonly concerns: readonly HomeworkConcern[]
}

export interface ChildEvenings extends Pick<Row, 'evenings' | 'questions' | 'concerns'> {
  readonly pupil: Pupil
  readonly school: School | null
  readonly district: District | null
  readonly days: readonly HomeworkDay[]
  readonly isSchoolDay: (date: SchoolDate) => boolean
}

/** From some days back to the end of this week: keys of days, not a search among them. */
export function shownDates(today: SchoolDate): readonly SchoolDate[] {
  return datesBetween(addDays(today, -MOST_DAYS_BACK), weekAround(today).at(-1) ?? today)
}

/** In the order of `pupilIds`; children that are not there are left out. */
export async function findEvenings(
  pupilIds: readonly string[],
  today: SchoolDate,
  dates: readonly SchoolDate[] = shownDates(today),
): Promise<readonly ChildEvenings[]> {
  if (pupilIds.length === 0) return []
  const rows = await readPupils<Row>(pupilIds, [
    schoolOf,
    districtsIn('schools.districtId'),
    planInForce('$schoolId', today),
    ...homeworkDaysOf('$homeroomId', dates),
    ...eveningsOfPupil(dates),
    ...concernsOfPupil(dates),
    questionsOfPupil,
  ])
  const children = new Map(rows.map((row) => [row._id, childOf(row)]))
  return pupilIds.flatMap((pupilId) => children.get(pupilId) ?? [])
}

function childOf(row: Row): ChildEvenings {
  const { schools, districts, plans, homeworkDays: days, evenings, questions, concerns, ...pupil } = row
  const known = {
    pupil,
    school: schools[0] ?? null,
    district: districts[0] ?? null,
    days,
    evenings,
    questions,
    concerns,
  }
  return { ...known, isSchoolDay: schoolDaysOf(plans[0]?.term) }
}

/** Before a school has a term, weekdays. */
function schoolDaysOf(term: Term | undefined): (date: SchoolDate) => boolean {
  return term === undefined ? (date) => weekdayOf(date) < 6 : (date) => isSchoolDay(date, term)
}
