// Reads the record of a child who moves up from the waitlist, and the guardians to notify.
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf, type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import { type RecordKey, recordWithKey } from '../collections/pupil-terms'

export interface Promoted {
  readonly record: PupilTerm | null
  readonly guardianIds: readonly string[]
}

/** One round trip. */
export async function readPromoted(key: Pick<RecordKey, 'planId' | 'pupilId'>, today: SchoolDate): Promise<Promoted> {
  const { pupilId } = key
  const stages = [recordWithKey(key), ...kinOfPupil, { $project: { terms: 1, people: 1 } }]
  const [row] = await readPupils<KinRow & { readonly terms: readonly PupilTerm[] }>([pupilId], stages)
  return { record: row?.terms[0] ?? null, guardianIds: guardianIdsOf(row ?? { people: [] }, pupilId, today) }
}
