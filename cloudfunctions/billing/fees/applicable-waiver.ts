// Picks the approved waiver that applies to a child's term.
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { GrantedWaiver } from '@domain/billing/fees/apply-waiver'
import type { Waiver } from '@domain/billing/waivers/waiver'
import { bestWaiver } from '@domain/billing/waivers/waiver-rate'
import type { SchoolDate } from '@domain/values/school-date'

/** The best single one; two are never added up. */
export function waiverOf(waivers: readonly Waiver[], termId: string): GrantedWaiver | null {
  const best = bestWaiver(waivers.filter((one) => one.termId === termId && one.revokedAt === undefined))
  return best && { basisPoints: best.basisPoints, source: best.source }
}

/** The same with the day it was approved on, for changes of a bill. */
export function waiverFactOf(
  waivers: readonly Waiver[],
  termId: string,
): (GrantedWaiver & { readonly approvedOn: SchoolDate }) | null {
  const best = waiverOf(waivers, termId)
  const standing = waivers.filter((each) => each.termId === termId && each.revokedAt === undefined)
  const one = standing.find((each) => each.basisPoints === best?.basisPoints)
  return best && one ? { ...best, approvedOn: one.from } : null
}

/** Those taken back, for changes of a bill. */
export function revokedWaiversOf(waivers: readonly Waiver[], termId: string): BillFacts['revoked'] {
  return waivers.flatMap(({ _id: id, revokedAt, ...one }) =>
    one.termId === termId && revokedAt !== undefined ? [{ id, at: revokedAt }] : [],
  )
}
