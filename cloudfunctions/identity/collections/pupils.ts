// The collection pupils: its documents, its indexes, and the way to them.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { pupilsFates } from './fates/pupils-fates'

export const pupils = defineCollection<Pupil>({
  name: 'pupils',
  fates: pupilsFates,
  indexes: [
    index('school', ['schoolId', '_id']),
    index('studentNumber', ['schoolId', 'studentNumber'], true),
    index('homeroom', ['homeroomId', '_id']),
    index('left', ['leftOn']),
  ],
})

export async function renamePupil(pupilId: string, name: string): Promise<void> {
  await pupils.updateOne({ _id: pupilId }, { $set: { name } })
}

/** A page of those who left on `leftOn` or before. */
export function findLeavers(leftOn: SchoolDate, limit: number): Promise<readonly Pupil[]> {
  return pupils.find({ leftOn: { $lte: leftOn } }, { limit })
}
