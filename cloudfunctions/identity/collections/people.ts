// The collection people: its documents, its indexes, and the way to them.
import type { Person } from '@domain/identity/people/person'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { peopleFates } from './fates/people-fates'

export const people = defineCollection<Person>({
  name: 'people',
  fates: peopleFates,
  indexes: [
    index('phone', ['phone']),
    index('imported', ['importedBySchoolId', '_id']),
    index('grantSchool', ['grants.schoolId']),
    index('grantPupil', ['grants.pupilId']),
    index('grantDistrict', ['districtId', '_id']),
    index('grantRole', ['grants.role']),
    index('grantHomeroom', ['grants.homeroomId']),
  ],
})

/** Adds `people`: those whose ids stand in `field`. */
export function peopleIn(field: string): Stage {
  return { $lookup: { from: people.name, localField: field, foreignField: '_id', as: 'people' } }
}
