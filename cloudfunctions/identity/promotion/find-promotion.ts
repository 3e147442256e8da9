// Reads a school with its classes, its terms and what is open in them, for its term change.
import type { Person } from '@domain/identity/people/person'
import { type NextYear, newcomersSince, nextYearOf } from '@domain/identity/promotion/plan-promotion'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { openSumsOfPlan } from '../../billing/collections/bills'
import { closedTermOf } from '../../billing/collections/term-closings'
import { plansOfSchool } from '../../enrollment/collections/plans'
import { homeroomsOfSchool } from '../collections/homerooms'
import { peopleIn } from '../collections/people'
import { pupilsOfSchool } from '../collections/pupils'
import { readSchools } from '../collections/schools'

interface OpenSums {
  readonly unpaid: number
  readonly toPayFen: number
  readonly returning: number
  readonly toReturnFen: number
}

export interface TermWithSums {
  readonly term: { readonly name: string; readonly from: SchoolDate; readonly until: SchoolDate }
  readonly open: readonly OpenSums[]
  readonly closings: readonly unknown[]
}

export interface SchoolToPromote {
  readonly school: School
  /** With the children who go up or finish. */
  readonly homerooms: readonly (Homeroom & { readonly pupils: number })[]
  /** Who came for the new year already and stays. */
  readonly newcomers: number
  readonly leaders: ReadonlyMap<string, string>
  readonly terms: readonly TermWithSums[]
  readonly next: NextYear
}

type Row = School & {
  readonly homerooms: readonly Homeroom[]
  readonly leaders: readonly Pick<Person, '_id' | 'name'>[]
  readonly counts: readonly { readonly _id: string; readonly pupils: number; readonly newcomers: number }[]
  readonly terms: readonly TermWithSums[]
}

/** One round trip; null when there is no such school. */
export async function findSchoolToPromote(schoolId: string, today: SchoolDate): Promise<SchoolToPromote | null> {
  const year = Number(today.slice(0, 4))
  const isNew = { $gte: [{ $ifNull: ['$joinedOn', ''] }, newcomersSince(year)] }
  const sums = { pupils: { $sum: 1 }, newcomers: { $sum: { $cond: [isNew, 1, 0] } } }
  const present = [{ $match: { leftOn: null } }, { $group: { _id: '$homeroomId', ...sums } }]
  const terms = [
    { $sort: { 'term.from': -1 } },
    { $project: { term: 1 } },
    openSumsOfPlan('open'),
    closedTermOf('$_id'),
  ]
  const stages = [
    homeroomsOfSchool,
    peopleIn('homerooms.classTeacherId', 'leaders'),
    { $unset: ['leaders.grants', 'leaders.phone'] },
    pupilsOfSchool('counts', present),
    plansOfSchool('terms', terms),
  ]
  const [row] = await readSchools<Row>([schoolId], stages)
  if (row === undefined) return null
  const { homerooms, leaders, counts, terms: plans, ...school } = row
  const next = nextYearOf(
    today,
    plans.map(({ term }) => term),
  )
  const stay = (newcomers: number) => (next.year === year ? newcomers : 0)
  const sizes = new Map(counts.map(({ _id, pupils, newcomers }) => [_id, pupils - stay(newcomers)]))
  return {
    school,
    homerooms: homerooms.map((room) => ({ ...room, pupils: sizes.get(room._id) ?? 0 })),
    leaders: new Map(leaders.map(({ _id, name }) => [_id, name])),
    terms: plans,
    newcomers: counts.reduce((sum, { newcomers }) => sum + stay(newcomers), 0),
    next,
  }
}
