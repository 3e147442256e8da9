// Says in which courses the pupils of a page of changes have a place.
import type { RosterChange } from '@domain/identity/rosters/roster-changes'
import type { SchoolDate } from '@domain/values/school-date'
import { plansOfSchool } from '../../enrollment/collections/plans'
import { readRecords } from '../../enrollment/collections/pupil-terms'
import { readSchools } from '../collections/schools'

interface TouchedCourse {
  readonly title: string
  readonly isWaiting: boolean
}

const TOUCHING: readonly RosterChange['kind'][] = ['LEFT', 'GRADUATED', 'MOVED']

/** By pupil, of the plan that runs or comes next. No round trip where nobody leaves or moves. */
export async function touchedCourses(
  schoolId: string,
  changes: readonly RosterChange[],
  today: SchoolDate,
): Promise<ReadonlyMap<string, readonly TouchedCourse[]>> {
  const ids = changes.flatMap(({ kind, pupilId }) => (TOUCHING.includes(kind) && pupilId !== null ? [pupilId] : []))
  return coursesOfPupils(schoolId, ids, today)
}

/** Of the plan that runs or comes next, by pupil. */
export async function coursesOfPupils(
  schoolId: string,
  ids: readonly string[],
  today: SchoolDate,
): Promise<ReadonlyMap<string, readonly TouchedCourse[]>> {
  if (ids.length === 0) return new Map()
  const stages = [{ $match: { 'term.until': { $gte: today } } }, { $sort: { 'term.from': 1 } }, { $limit: 1 }]
  const plans = plansOfSchool('plans', [...stages, { $project: { _id: 1 } }])
  const [school] = await readSchools<{ readonly plans: readonly { readonly _id: string }[] }>([schoolId], [plans])
  const planId = school?.plans[0]?._id
  if (planId === undefined) return new Map()
  const records = await readRecords(planId, ids)
  return new Map([...records].map(([pupilId, { enrollments }]) => [pupilId, coursesOf(enrollments)]))
}

function coursesOf(enrollments: readonly { readonly title: string; readonly state: string }[]): TouchedCourse[] {
  return enrollments.flatMap(({ title, state }) =>
    state === 'WITHDRAWN' ? [] : [{ title, isWaiting: state === 'WAITLISTED' }],
  )
}
