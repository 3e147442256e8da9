// Finds a pack's guide price for a kind and unit, and the clause a price rests on.
import type { CourseKind } from '../../values/course-kind'
import type { ChargedKind, GuidePrice, PolicyPack, PriceUnit } from './policy-pack'
import type { Source } from './source'

export function isOfKind(charged: ChargedKind, kind: CourseKind): boolean {
  return charged === 'ANY' || charged === kind
}

export function guidePriceOf(
  { guidePrices }: Pick<PolicyPack, 'guidePrices'>,
  kind: CourseKind,
  unit: PriceUnit,
): GuidePrice | null {
  return guidePrices.find((guide) => isOfKind(guide.kind, kind) && guide.unit === unit) ?? null
}

/** The clause a price rests on: that of its own unit, else whatever the pack says on prices of the kind. */
export function priceSource(pack: Pick<PolicyPack, 'guidePrices' | 'caps'>, kind: CourseKind, unit: PriceUnit): Source {
  const guide = guidePriceOf(pack, kind, unit) ?? pack.guidePrices.find((each) => isOfKind(each.kind, kind))
  const cap = pack.caps.find((each) => isOfKind(each.kind, kind))
  const source = guide?.max.source ?? cap?.limit.source
  if (source === undefined) throw new RangeError('a pack without a word on prices')
  return source
}
