// The collection homerooms: its documents, its indexes, and every read and write of it.
import type { Homeroom } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { readAll } from '../../runtime/read-all'
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

/** Adds `homerooms`: those whose ids stand in `field`. */
export function homeroomsIn(field: string): Stage {
  return { $lookup: { from: homerooms.name, localField: field, foreignField: '_id', as: 'homerooms' } }
}

/** Adds `homerooms` to any document: the one of this id, or none. */
export function homeroomWithId(_id: string): Stage {
  return { $lookup: { from: homerooms.name, pipeline: [{ $match: { _id } }], as: 'homerooms' } }
}

export async function readHomeroom(homeroomId: string): Promise<Homeroom | null> {
  const [homeroom] = await homerooms.find({ _id: homeroomId }, { limit: 1 })
  return homeroom ?? null
}

/** One round trip: `stages` follow those that find the homerooms. */
export function readHomerooms<Row>(filter: Filter, stages: readonly Stage[]): Promise<readonly Row[]> {
  return homerooms.aggregate<Row>([{ $match: filter }, ...stages])
}

export function readHomeroomsOfSchool(schoolId: string): Promise<readonly Homeroom[]> {
  return readAll(homerooms, { schoolId })
}

/** Homerooms already there stay as they are. */
export function insertHomerooms(added: readonly Homeroom[]): Promise<void> {
  return homerooms.insertMissing(added)
}

export function changeHomerooms(ids: readonly string[], values: Partial<Homeroom>): Promise<void> {
  return homerooms.updateAll(ids, { $set: values })
}

/** Of a school, by number or name: what an edit of one must not meet. */
export function readHomeroomsNamed(schoolId: string, name: string): Promise<readonly Homeroom[]> {
  return homerooms.find({ schoolId, name }, { limit: 2 })
}
