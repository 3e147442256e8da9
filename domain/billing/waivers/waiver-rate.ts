// Finds a category's waiver rate: the pack's, or the district's if the document leaves it open.
import { fail, ok, type Result } from '../../values/result'
import type { GrantedWaiver } from '../fees/apply-waiver'
import type { HardshipCategory } from '../policy/hardship-categories'
import type { PolicyPack, WaiverRate } from '../policy/policy-pack'

export type WaiverRateError = { readonly code: 'CATEGORY_NOT_RELIEVED' } | { readonly code: 'RATE_NOT_DECIDED' }

/** `decided`: what the district or the school decided where the pack says null. It never replaces a rate stated. */
export function waiverRateOf(
  { waivers }: Pick<PolicyPack, 'waivers'>,
  decided: readonly WaiverRate[],
  category: HardshipCategory,
): Result<GrantedWaiver, WaiverRateError> {
  const stated = waivers.find((rate) => rate.category === category)
  if (stated === undefined) return fail({ code: 'CATEGORY_NOT_RELIEVED' })
  const rate = stated.basisPoints.value === null ? decided.find((each) => each.category === category) : stated
  const basisPoints = rate?.basisPoints.value ?? null
  if (rate === undefined || basisPoints === null) return fail({ code: 'RATE_NOT_DECIDED' })
  return ok({ basisPoints, source: rate.basisPoints.source })
}

/** The best single waiver; waivers are never added up. The first of equals. */
export function bestWaiver(waivers: readonly GrantedWaiver[]): GrantedWaiver | null {
  return waivers.reduce<GrantedWaiver | null>(
    (best, waiver) => (best === null || waiver.basisPoints > best.basisPoints ? waiver : best),
    null,
  )
}
