// Lists every value of a pack with its source, for display and for comparing versions.

import type { Cited, PolicyPack } from './policy-pack'
import type { Source } from './source'

export interface CitedValue {
  /** Such as `caps.CARE.TERM`, the same in every version. */
  readonly path: string
  readonly value: unknown
  readonly source: Source
}

export function citedValues(pack: PolicyPack): readonly CitedValue[] {
  const single = {
    bothRule: pack.bothRule,
    careAloneFree: pack.careAloneFree,
    governmentBoughtFree: pack.governmentBoughtFree,
    partOfTerm: pack.partOfTerm,
    refundBasis: pack.refundBasis,
    absenceRefund: pack.absenceRefund,
    waiverRetroactive: pack.waiverRetroactive,
    waiverRounding: pack.waiverRounding,
    waiverCoversConsumables: pack.waiverCoversConsumables,
    consumableModes: pack.consumableModes,
    publicSubsidyDeducted: pack.publicSubsidyDeducted,
    'collection.collector': pack.collection.collector,
    'collection.acrossTerms': pack.collection.acrossTerms,
    'collection.voluntary': pack.collection.voluntary,
    'collection.extendedCarePrice': pack.collection.extendedCarePrice,
    workEndsAt: pack.workEndsAt,
  }
  return [
    ...pack.guidePrices.map(({ kind, unit, taughtBy, max }) =>
      at(['guidePrices', kind, unit, ...(taughtBy === undefined ? [] : [taughtBy])].join('.'), max),
    ),
    ...pack.caps.map(({ kind, period, limit }) => at(`caps.${kind}.${period}`, limit)),
    ...pack.waivers.map(({ category, basisPoints }) => at(`waivers.${category}`, basisPoints)),
    ...(pack.withdrawalRefundDays === undefined ? [] : [at('withdrawalRefundDays', pack.withdrawalRefundDays)]),
    ...Object.entries(single).map(([path, value]) => at(path, value)),
  ]
}

function at(path: string, { value, source }: Cited<unknown>): CitedValue {
  return { path, value, source }
}
