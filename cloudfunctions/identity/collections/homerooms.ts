// The collection homerooms: its documents, its indexes, and the way to them.
import type { Homeroom } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { homeroomsFates } from './fates/homerooms-fates'

export const homerooms = defineCollection<Homeroom>({
  name: 'homerooms',
  fates: homeroomsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})

/** Adds `homerooms` to schools. */
export const homeroomsOfSchool: Stage = {
  $lookup: { from: homerooms.name, localField: '_id', foreignField: 'schoolId', as: 'homerooms' },
}
