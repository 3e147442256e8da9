// Reads a school with its staff list, the classes, and the person a request names.
import type { Person } from '@domain/identity/people/person'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { Homeroom } from '@domain/identity/schools/school'
import { homeroomsOfSchool } from '../collections/homerooms'
import { peopleWhere } from '../collections/people'
import { readSchools } from '../collections/schools'

export interface StaffList {
  readonly school: SchoolWithStaff
  readonly homerooms: readonly Homeroom[]
  readonly people: readonly Person[]
}

/** One round trip; null when there is no such school. */
export async function findStaffList(schoolId: string, personIds: readonly string[]): Promise<StaffList | null> {
  type Row = SchoolWithStaff & Pick<StaffList, 'homerooms' | 'people'>
  const stages = [homeroomsOfSchool, peopleWhere({ _id: { $in: personIds } })]
  const [row] = await readSchools<Row>([schoolId], stages)
  if (row === undefined) return null
  const { homerooms, people, ...school } = row
  return { school, homerooms, people }
}

export function subjectOf({ _id: schoolId, districtId }: SchoolWithStaff) {
  return { kind: 'school', schoolId, districtId } as const
}
