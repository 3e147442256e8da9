// Finds the guardians of several children in one read.
import type { SchoolDate } from '@domain/values/school-date'
import { people } from '../../identity/collections/people'
import { MOST_ROWS } from '../../runtime/database'
import { guardianIdsOf } from './guardian-stage'

/** By child. */
export async function findGuardians(
  pupilIds: readonly string[],
  today: SchoolDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await people.find({ 'grants.pupilId': { $in: pupilIds } }, { limit: MOST_ROWS })
  return new Map(pupilIds.map((pupilId) => [pupilId, guardianIdsOf({ people: found }, pupilId, today)]))
}
