// Reads all that a draw is run from in one round trip: school, plan, draw, courses, seats.

import { planIdOf } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { Draw } from '@domain/enrollment/draws/draw'
import { isByWishes, isInDraw } from '@domain/enrollment/wishes/by-wishes'
import type { School } from '@domain/identity/schools/school'
import { readSchools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { coursesNamed } from '../collections/courses'
import { drawNamed } from '../collections/draws'
import { planNamed } from '../collections/plans'
import { reservedNamed } from '../collections/reserved-seats'
import type { Seats } from '../collections/seat-rolls'
import { seatsOfPlanNamed } from './find-drawn-courses'

export interface DrawWork {
  readonly school: Pick<School, '_id' | 'name' | 'districtId'>
  readonly planId: string
  readonly plan: Plan | null
  readonly draw: Draw | null
  /** Those given out by wishes. */
  readonly courses: readonly Course[]
  readonly seats: ReadonlyMap<string, Seats>
  /** How many seats are kept in a course. */
  readonly reserved: ReadonlyMap<string, number>
}

type Row = DrawWork['school'] & {
  readonly plans: readonly Plan[]
  readonly draws: readonly Draw[]
  readonly courses: readonly Course[]
  readonly rolls: readonly Seats[]
  readonly reserved: readonly { readonly courseId: string }[]
}

export interface DrawPlace {
  readonly schoolId: string
  readonly termId: string
}

export async function findDrawWork<More extends object = object>(
  { schoolId, termId }: DrawPlace,
  more: (planId: string) => readonly Stage[] = () => [],
): Promise<(DrawWork & { readonly more: More }) | null> {
  const planId = planIdOf(schoolId, termId)
  const stages = [
    { $project: { name: 1, districtId: 1 } },
    planNamed(planId),
    drawNamed(planId),
    coursesNamed(planId),
    seatsOfPlanNamed(planId),
    reservedNamed(planId),
    ...more(planId),
  ]
  const [row] = await readSchools<Row & More>([schoolId], stages)
  return row === undefined ? null : { ...workOf(row, planId), more: row }
}

function workOf({ _id, name, districtId, plans, draws, courses, rolls, reserved }: Row, planId: string): DrawWork {
  const plan = plans[0] ?? null
  const draw = draws[0] ?? null
  const kept = new Map<string, number>()
  for (const { courseId } of reserved) kept.set(courseId, (kept.get(courseId) ?? 0) + 1)
  return {
    school: { _id, name, districtId },
    planId,
    plan: plan?.schoolId === _id ? plan : null,
    draw,
    courses: courses.filter((course) => (draw === null ? isByWishes(course) : isInDraw(course, draw))),
    seats: new Map(rolls.map((roll) => [roll._id, roll])),
    reserved: kept,
  }
}

/** Access is decided on the school. */
export async function locateDraw({ input }: { readonly input: DrawPlace }) {
  const found = await findDrawWork(input)
  if (found === null) return null
  const { _id: schoolId, districtId } = found.school
  return { subject: { kind: 'school', schoolId, districtId } as const, found }
}
