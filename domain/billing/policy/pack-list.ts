// The fee policy packs written in code. A change adds a pack; a pack once used is never edited.
import type { SchoolDate } from '../../values/school-date'
import { chizhou2021 } from './chizhou-2021'
import { demo2026 } from './demo-2026'
import { fuyang2021 } from './fuyang-2021'
import type { PolicyPack } from './policy-pack'

/** The packs of this district. */
export const PACKS: readonly PolicyPack[] = [demo2026]

/** Two published documents that contradict each other, in the same words. They are in force for nobody here. */
export const EXAMPLE_PACKS: readonly PolicyPack[] = [chizhou2021, fuyang2021]

/** Every pack that is written in the code. */
export const WRITTEN_PACKS: readonly PolicyPack[] = [...PACKS, ...EXAMPLE_PACKS]

/** A pack that is not in the code may be in the store. */
export function isWrittenPack(packId: string): boolean {
  return WRITTEN_PACKS.some(({ id }) => id === packId)
}

/** The pack a plan or a bill was given: one of these lists, or the copy it carries. Anything else is a bug. */
export function packUnder({ packId, pack }: PackGiven): PolicyPack {
  return pack ?? packOf(packId)
}

/** What names a pack: with a copy where the pack is not in the code. */
export interface PackGiven {
  readonly packId: string
  readonly pack?: PolicyPack
}

/** By its id, from these lists alone. */
export function packOf(packId: string): PolicyPack {
  const pack = WRITTEN_PACKS.find(({ id }) => id === packId)
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
