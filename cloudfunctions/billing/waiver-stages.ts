// Owns joining a child's approved waivers to a read, and choosing the one of a term. Nothing else reads that collection.
import type { Waiver } from '@domain/identity/records'
import type { Stage } from '../runtime/database'

/** Adds `waivers` to documents whose `_id` is a pupil's. */
export const waiverStages: readonly Stage[] = [
  { $lookup: { from: 'waivers', localField: '_id', foreignField: 'pupilId', as: 'waivers' } },
]

export function waiverOf(waivers: readonly Waiver[], termId: string): Pick<Waiver, 'basisPoints' | 'source'> | null {
  const waiver = waivers.find((one) => one.termId === termId)
  return waiver ? { basisPoints: waiver.basisPoints, source: waiver.source } : null
}
