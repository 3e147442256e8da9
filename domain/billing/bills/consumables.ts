// Prices entrusted consumables apart from service fees: only what a guardian ordered, no brands.
import type { Consumable } from '../../enrollment/courses/course'
import { type Fen, fen, shareOf, sumFen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import { afterWaiver, type GrantedWaiver } from '../fees/apply-waiver'
import type { PolicyPack } from '../policy/policy-pack'
import type { Source } from '../policy/source'

/** A guardian's choice for one consumable; buying it yourself is no order. */
export interface ConsumableOrder {
  readonly courseId: string
  readonly consumable: Consumable
  /** The guardian who asked the school to buy it; null: nobody did. */
  readonly entrustedBy: string | null
}

export interface ConsumableLine {
  readonly courseId: string
  readonly name: string
  readonly spec: string
  readonly unitPrice: Fen
  readonly quantity: number
  readonly amountFen: Fen
  readonly payableFen: Fen
  readonly source: Source
}

export interface ConsumableStatement {
  readonly lines: readonly ConsumableLine[]
  readonly totalFen: Fen
}

export type ConsumableError =
  | { readonly code: 'ENTRUSTING_NOT_ALLOWED' }
  | { readonly code: 'CONSENT_MISSING' }
  | { readonly code: 'QUANTITY_NOT_WHOLE' }

type ConsumablePack = Pick<PolicyPack, 'consumableModes' | 'waiverCoversConsumables' | 'waiverRounding'>

export function reckonConsumables(
  pack: ConsumablePack,
  orders: readonly ConsumableOrder[],
  waiver: GrantedWaiver | null,
): Result<ConsumableStatement, ConsumableError> {
  for (const order of orders) {
    const error = orderError(pack, order)
    if (error !== null) return fail(error)
  }
  const lines = orders.map((order) => lineOf(pack, order, waiver))
  return ok({ lines, totalFen: sumFen(lines.map(({ payableFen }) => payableFen)) })
}

function orderError(pack: ConsumablePack, { consumable, entrustedBy }: ConsumableOrder): ConsumableError | null {
  const isOffered = consumable.mode === 'ENTRUSTED' && pack.consumableModes.value.includes('ENTRUSTED')
  if (!isOffered) return { code: 'ENTRUSTING_NOT_ALLOWED' }
  if (entrustedBy === null) return { code: 'CONSENT_MISSING' }
  return Number.isSafeInteger(consumable.quantity) && consumable.quantity > 0 ? null : { code: 'QUANTITY_NOT_WHOLE' }
}

function lineOf(pack: ConsumablePack, order: ConsumableOrder, waiver: GrantedWaiver | null): ConsumableLine {
  const { name, spec, unitPrice, quantity } = order.consumable
  const amountFen = fen(unitPrice * quantity)
  const isRelieved = waiver !== null && pack.waiverCoversConsumables.value
  const payableFen = isRelieved ? afterWaiver(amountFen, waiver.basisPoints, pack.waiverRounding.value) : amountFen
  const source = (isRelieved ? pack.waiverCoversConsumables : pack.consumableModes).source
  return { courseId: order.courseId, name, spec, unitPrice, quantity, amountFen, payableFen, source }
}

/** What was not used is taken back: the share of the quantity returned, cumulative, at most what was paid. */
export function consumableRefund(
  { payableFen, quantity }: Pick<ConsumableLine, 'payableFen' | 'quantity'>,
  returned: number,
  refundedBefore: Fen,
): Fen {
  const cumulative = shareOf(payableFen, Math.min(returned, quantity), quantity)
  return fen(Math.max(0, cumulative - refundedBefore))
}
