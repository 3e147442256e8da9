// Picks a homeroom's current class teachers from a list of people.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'

export function classTeachersOf(people: readonly Person[], homeroomId: string, today: SchoolDate): readonly string[] {
  return people
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'classTeacher' && grant.homeroomId === homeroomId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}
