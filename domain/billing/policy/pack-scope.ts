// Finds the pack that applies to a school: district × stage × location.
import { SCHOOL_STAGES, type School, type SchoolStage } from '../../identity/schools/school'
import type { SchoolDate } from '../../values/school-date'
import { isInForce, type PackGiven, packUnder } from './pack-list'
import { LOCATIONS, type PolicyPack, type SchoolLocation } from './policy-pack'

/** The smallest place a pack can be for: all schools of one district, stage and location are treated alike. */
export interface PackPlace {
  readonly districtId: string
  readonly stage: SchoolStage
  readonly location: SchoolLocation
}

export function isForPlace({ scope }: Pick<PolicyPack, 'scope'>, place: PackPlace): boolean {
  return (
    scope.districtId === place.districtId &&
    (scope.stages === null || scope.stages.includes(place.stage)) &&
    (scope.locations === null || scope.locations.includes(place.location))
  )
}

/** Every place of every district named. */
export function placesOf(packs: readonly PolicyPack[]): readonly PackPlace[] {
  const districts = [...new Set(packs.map(({ scope }) => scope.districtId))]
  return districts.flatMap((districtId) =>
    SCHOOL_STAGES.flatMap((stage) => LOCATIONS.map((location) => ({ districtId, stage, location }))),
  )
}

/**
 * The pack of one school on the first day of a term: the latest that has begun there, as long as it does not say it
 * ended. A pack that follows closes the one before in this way, without an edit. Null: nothing may be charged.
 */
export function packForPlace(packs: readonly PolicyPack[], place: PackPlace, date: SchoolDate): PolicyPack | null {
  const begun = packs.filter((pack) => isForPlace(pack, place) && pack.effectiveFrom <= date)
  const [latest] = [...begun].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  return latest !== undefined && isInForce(latest, date) ? latest : null
}

/** A plan keeps the pack it was given, whatever came into force since; without a plan, the pack of the school that day. */
export function packOfPlan(
  plan: PackGiven | undefined,
  {
    packs,
    school,
    date,
  }: { readonly packs: readonly PolicyPack[]; readonly school: Placed; readonly date: SchoolDate },
): PolicyPack | null {
  return plan === undefined ? packForPlace(packs, placeOfSchool(school), date) : packUnder(plan)
}

type Placed = Pick<School, 'districtId' | 'stage' | 'isRural'>

export function placeOfSchool({ districtId, stage, isRural }: Placed): PackPlace {
  return { districtId, stage, location: isRural ? 'RURAL' : 'TOWN' }
}
