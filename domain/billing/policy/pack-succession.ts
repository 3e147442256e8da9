// Lets packs follow one another without edits: in each place the next start ends the earlier pack.
import { addDays, type SchoolDate } from '../../values/school-date'
import { isForPlace, type PackPlace, placesOf } from './pack-scope'
import type { PolicyPack } from './policy-pack'

/**
 * The packs in force beside a new one, cut to one place each, with the last day the new one leaves them. A pack that
 * begins on the very day, or later, is left as it is: two from one day on are an overlap, not a succession.
 */
export function activeBeside(active: readonly PolicyPack[], next: PolicyPack): readonly PolicyPack[] {
  return active.flatMap((pack) =>
    placesOf([pack])
      .filter((place) => isForPlace(pack, place))
      .map((place) => atPlace(pack, place, lastDayAt(pack, place, [...active, next]))),
  )
}

function atPlace(pack: PolicyPack, place: PackPlace, effectiveUntil: SchoolDate | null): PolicyPack {
  const { districtId, stage, location } = place
  return {
    ...pack,
    id: `${pack.id}@${stage}.${location}`,
    scope: { districtId, stages: [stage], locations: [location] },
    effectiveUntil,
  }
}

/** The day before the next pack of this place begins, or what the pack itself says where that is earlier. */
function lastDayAt(pack: PolicyPack, place: PackPlace, all: readonly PolicyPack[]): SchoolDate | null {
  const [next] = all
    .filter((other) => isForPlace(other, place) && other.effectiveFrom > pack.effectiveFrom)
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()
  const before = next === undefined ? null : addDays(next, -1)
  const days = [before, pack.effectiveUntil].flatMap((day) => day ?? [])
  return days.sort()[0] ?? null
}

/** What held in its places until it began: the latest of those that began earlier. Null: it is the first. */
export function packBefore(pack: PolicyPack, active: readonly PolicyPack[]): PolicyPack | null {
  const places = placesOf([pack]).filter((place) => isForPlace(pack, place))
  const earlier = active.filter(
    (other) => other.effectiveFrom < pack.effectiveFrom && places.some((place) => isForPlace(other, place)),
  )
  return [...earlier].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0] ?? null
}

/** Its last day where it is the same in all its places; `varies` where another pack follows in some of them only. */
export function lastDayOf(
  pack: PolicyPack,
  all: readonly PolicyPack[],
): { readonly lastDay: SchoolDate | null; readonly varies: boolean } {
  const places = placesOf([pack]).filter((place) => isForPlace(pack, place))
  const days = [...new Set(places.map((place) => lastDayAt(pack, place, all)))]
  const [lastDay = null] = days
  return days.length === 1 ? { lastDay, varies: false } : { lastDay: null, varies: true }
}
