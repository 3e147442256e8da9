// Reads pupils for enrollment.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { pupils } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'

/** One round trip, however many: `stages` follow those that find the pupils. */
export function readChildren<Row>(pupilIds: readonly string[], stages: readonly Stage[]): Promise<readonly Row[]> {
  return pupils.aggregate<Row>([{ $match: { _id: { $in: pupilIds } } }, ...stages])
}

export async function countPupils(schoolId: string): Promise<number> {
  const [row] = await pupils.aggregate<{ readonly pupils: number }>([{ $match: { schoolId } }, { $count: 'pupils' }])
  return row?.pupils ?? 0
}

/** Names and homerooms of a list, for a roster page. */
export function readPupilNames(
  pupilIds: readonly string[],
): Promise<readonly Pick<Pupil, '_id' | 'name' | 'homeroomName'>[]> {
  return readChildren(pupilIds, [{ $project: { name: 1, homeroomName: 1 } }])
}
