// The collection schools: its documents, its indexes, and the way to them.
import type { School } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'

export const schools = defineCollection<School>({
  name: 'schools',
  indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
})
