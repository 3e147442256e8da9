// Finds faults between packs: a repeated id; overlapping or missing dates for any school.
import { addDays } from '../../values/school-date'
import { isForPlace, placesOf } from './pack-scope'
import type { PolicyPack } from './policy-pack'

export type PackListFault = 'ID_TWICE' | 'DATES_OVERLAP' | 'DATES_GAP' | 'PLACE_WITHOUT_PACK'

export function faultsAmong(packs: readonly PolicyPack[]): readonly PackListFault[] {
  const isIdTwice = new Set(packs.map(({ id }) => id)).size < packs.length
  const inPlaces = placesOf(packs).flatMap((place) => faultsInPlace(packs.filter((pack) => isForPlace(pack, place))))
  return [...new Set<PackListFault>([...(isIdTwice ? (['ID_TWICE'] as const) : []), ...inPlaces])]
}

function faultsInPlace(packs: readonly PolicyPack[]): readonly PackListFault[] {
  if (packs.length === 0) return ['PLACE_WITHOUT_PACK']
  const byDate = [...packs].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return byDate.slice(1).flatMap((next, index) => faultBetween(byDate[index], next))
}

function faultBetween(earlier: PolicyPack | undefined, later: PolicyPack): readonly PackListFault[] {
  const until = earlier?.effectiveUntil ?? null
  if (until === null || until >= later.effectiveFrom) return ['DATES_OVERLAP']
  return addDays(until, 1) < later.effectiveFrom ? ['DATES_GAP'] : []
}
