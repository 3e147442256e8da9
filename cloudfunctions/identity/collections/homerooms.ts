// The collection homerooms: its documents, its indexes, and the way to them.
import type { Homeroom } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'

export const homerooms = defineCollection<Homeroom>({
  name: 'homerooms',
  indexes: [index('school', ['schoolId', '_id'])],
})

/** Adds `homerooms` to schools. */
export const homeroomsOfSchool: Stage = {
  $lookup: { from: homerooms.name, localField: '_id', foreignField: 'schoolId', as: 'homerooms' },
}
