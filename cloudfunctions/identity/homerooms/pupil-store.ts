// Reads a pupil with its school and records that it left or came back.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { pupils } from '../collections/pupils'
import { schools as schoolsCollection } from '../collections/schools'

export interface PupilInSchool {
  readonly pupil: Pupil
  readonly school: School | undefined
}

export async function findPupil(pupilId: string): Promise<PupilInSchool | null> {
  const [row] = await pupils.aggregate<Pupil & { readonly schools: readonly School[] }>([
    { $match: { _id: pupilId } },
    { $lookup: { from: schoolsCollection.name, localField: 'schoolId', foreignField: '_id', as: 'schools' } },
  ])
  if (row === undefined) return null
  const { schools, ...pupil } = row
  return { pupil, school: schools[0] }
}

export async function writeLeft(pupilId: string, left: Pick<Pupil, 'leftOn' | 'leftReason'>): Promise<void> {
  await pupils.updateOne({ _id: pupilId }, { $set: { ...left } })
}
