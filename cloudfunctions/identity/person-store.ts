// Owns reading what a person's grants point at: children and schools, in one round trip.
import type { Person, Pupil, School } from '@domain/identity/records'
import { collection } from '../runtime/database'

const people = collection<Person>('people')

export interface Reach {
  readonly pupils: readonly Pupil[]
  readonly schools: readonly School[]
}

export async function readReach(personId: string): Promise<Reach> {
  const [row] = await people.aggregate<Reach>([
    { $match: { _id: personId } },
    { $lookup: { from: 'pupils', localField: 'grants.pupilId', foreignField: '_id', as: 'pupils' } },
    { $lookup: { from: 'schools', localField: 'grants.schoolId', foreignField: '_id', as: 'schools' } },
    { $project: { pupils: 1, schools: 1 } },
  ])
  return row ?? { pupils: [], schools: [] }
}
