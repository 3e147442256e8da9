// The collection schools: its documents, its indexes, and the way to them.
import type { School } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import { schoolsFates } from './fates/schools-fates'

export const schools = defineCollection<School>({
  name: 'schools',
  fates: schoolsFates,
  indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
})
