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

type PricesAndCaps = Pick<PolicyPack, 'guidePrices' | 'caps'>

/** False: the pack says nothing on what such a course may cost, so nothing may be charged for it. */
export function isPriced(pack: PricesAndCaps, kind: CourseKind): boolean {
  return wordOnPrices(pack, kind) !== undefined
}

/** The clause a price rests on: that of its own unit, else whatever the pack says on prices of the kind. */
export function priceSource(pack: PricesAndCaps, kind: CourseKind, unit: PriceUnit): Source {
  return guidePriceOf(pack, kind, unit)?.max.source ?? wordOnPrices(pack, kind) ?? NOT_PRICED
}

function wordOnPrices({ guidePrices, caps }: PricesAndCaps, kind: CourseKind): Source | undefined {
  const guide = guidePrices.find((each) => isOfKind(each.kind, kind))
  return guide?.max.source ?? caps.find((each) => isOfKind(each.kind, kind))?.limit.source
}

/** What a pack does not price cannot be charged: a school has no power to set a price that no document allows. */
export const NOT_PRICED: Source = {
  document: '本系统的底线',
  number: '',
  clause: '收费标准没有给这类课定价，不收费',
  date: '2026-11-30',
  demonstration: true,
}
