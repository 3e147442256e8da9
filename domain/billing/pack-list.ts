// Owns the list of fee policy packs. A change of fees adds a pack here; a pack once used is never edited.
import type { SchoolDate } from '../school-date'
import { chizhou2021 } from './packs/chizhou-2021'
import { demo2026 } from './packs/demo-2026'
import { fuyang2021 } from './packs/fuyang-2021'
import type { PolicyPack } from './policy-pack'

/** The packs of this district. */
export const PACKS: readonly PolicyPack[] = [demo2026]

/** Two published documents that contradict each other, in the same words. They are in force for nobody here. */
export const EXAMPLE_PACKS: readonly PolicyPack[] = [chizhou2021, fuyang2021]

/** The pack a plan names. Plans name packs of these lists only, so another id is a bug. */
export function packOf(packId: string): PolicyPack {
  const pack = [...PACKS, ...EXAMPLE_PACKS].find(({ id }) => id === packId)
  if (pack === undefined) throw new RangeError('unknown policy pack')
  return pack
}

/** The pack in force on the first day of a term; a term stays under it to its end. Null: nothing may be charged. */
export function packInForce(date: SchoolDate): PolicyPack | null {
  return PACKS.find((pack) => isInForce(pack, date)) ?? null
}

export function isInForce(
  { effectiveFrom, effectiveUntil }: Pick<PolicyPack, 'effectiveFrom' | 'effectiveUntil'>,
  date: SchoolDate,
): boolean {
  return effectiveFrom <= date && (effectiveUntil === null || date <= effectiveUntil)
}
