// Tells the guardians of some children that they are in another class.
import type { SchoolDate } from '@domain/values/school-date'
import { type Posted, postNotices } from '../../request/outbox'
import { batchesOf } from '../../runtime/batches'
import { findGuardianIdsByChild } from '../collections/guardian-stages'

/** `because`: the same is told once. Two round trips for up to 500 guardians. */
export async function tellClassChanged(
  pupilIds: readonly string[],
  because: string,
  { now, today }: { readonly now: number; readonly today: SchoolDate },
): Promise<void> {
  if (pupilIds.length === 0) return
  const guardians = await findGuardianIdsByChild(pupilIds, today)
  const posted = [...guardians].flatMap(([pupilId, ids]) =>
    ids.map((personId): Posted => {
      return { personId, event: `classChanged:${pupilId}:${because}`, kind: 'CLASS_CHANGED', pupilId }
    }),
  )
  for (const batch of batchesOf(posted)) await postNotices(batch, now)
}
