// Owns the list of fee policy packs. A change of fees adds a pack here; a pack once used is never edited.
import type { SchoolDate } from '../school-date'
import { demo2026 } from './packs/demo-2026'
import type { PolicyPack } from './policy-pack'

export const PACKS: readonly PolicyPack[] = [demo2026]

/** The pack a plan names. Plans name packs of this list only, so another id is a bug. */
export function packOf(packId: string): PolicyPack {
  const pack = PACKS.find(({ id }) => id === packId)
  if (pack === undefined) throw new RangeError('unknown policy pack')
  return pack
}

/** The pack in force on the first day of a term; a term stays under it to its end. Null: nothing may be charged. */
export function packInForce(date: SchoolDate): PolicyPack | null {
  const isInForce = ({ effectiveFrom, effectiveUntil }: PolicyPack) =>
    effectiveFrom <= date && (effectiveUntil === null || date <= effectiveUntil)
  return PACKS.find(isInForce) ?? null
}
