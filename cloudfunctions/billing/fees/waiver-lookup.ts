// Joins a child's approved waivers to a read and picks the one that applies to a term.
import type { GrantedWaiver } from '@domain/billing/fees/apply-waiver'
import type { Waiver } from '@domain/billing/waivers/waiver'
import { bestWaiver } from '@domain/billing/waivers/waiver-rate'
import type { SchoolDate } from '@domain/values/school-date'
import type { Stage } from '../../runtime/database'
import { waivers as waiversCollection } from '../collections/waivers'

/** Adds `waivers` to documents whose `_id` is a pupil's. */
export const waiverStages: readonly Stage[] = [
  { $lookup: { from: waiversCollection.name, localField: '_id', foreignField: 'pupilId', as: 'waivers' } },
]

/** The best single one; two are never added up. */
export function waiverOf(waivers: readonly Waiver[], termId: string): GrantedWaiver | null {
  const best = bestWaiver(waivers.filter((one) => one.termId === termId))
  return best && { basisPoints: best.basisPoints, source: best.source }
}

/** The same with the day it was approved on, for changes of a bill. */
export function waiverFactOf(
  waivers: readonly Waiver[],
  termId: string,
): (GrantedWaiver & { readonly approvedOn: SchoolDate }) | null {
  const best = waiverOf(waivers, termId)
  const one = waivers.find((each) => each.termId === termId && each.basisPoints === best?.basisPoints)
  return best && one ? { ...best, approvedOn: one.from } : null
}
