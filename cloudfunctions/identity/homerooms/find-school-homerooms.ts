// Reads a school's classes with how many children are in each, and who may lead one.
import type { Person } from '@domain/identity/people/person'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { homeroomsOfSchool } from '../collections/homerooms'
import { teachersOf } from '../collections/people'
import { pupilsOfSchool } from '../collections/pupils'
import { readSchools } from '../collections/schools'

export interface SchoolHomerooms {
  readonly school: School
  readonly homerooms: readonly Homeroom[]
  readonly teachers: readonly Pick<Person, '_id' | 'name'>[]
  /** By class. */
  readonly counts: ReadonlyMap<string, number>
}

type Row = School &
  Pick<SchoolHomerooms, 'homerooms' | 'teachers'> & {
    readonly counts: readonly { readonly _id: string; readonly pupils: number }[]
  }

/** One round trip; null when there is no such school. */
export async function findSchoolHomerooms(schoolId: string, today: SchoolDate): Promise<SchoolHomerooms | null> {
  const present = [{ $match: { leftOn: null } }, { $group: { _id: '$homeroomId', pupils: { $sum: 1 } } }]
  const stages = [homeroomsOfSchool, teachersOf(schoolId, today), pupilsOfSchool('counts', present)]
  const [row] = await readSchools<Row>([schoolId], stages)
  if (row === undefined) return null
  const { homerooms, teachers, counts, ...school } = row
  return { school, homerooms, teachers, counts: new Map(counts.map(({ _id, pupils }) => [_id, pupils])) }
}
