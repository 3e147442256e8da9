// Stores agreed prices, material costs and payouts; each change checks what was read.
import type { PayeeContract, PayeePayouts, ServiceCost } from '@domain/billing/settlement/payee-record'
import { payeeContracts as contracts } from '../collections/payee-contracts'
import { payouts } from '../collections/payouts'
import { serviceCosts as costs } from '../collections/service-costs'

/** False when somebody was faster: read again, decide again. `before` null: there was none. */
export function writeContract(before: PayeeContract | null, after: PayeeContract): Promise<boolean> {
  if (before === null) return contracts.insert(after)
  const { _id, ...fields } = after
  return contracts.updateOne({ _id, rev: before.rev }, { $set: fields })
}

export async function readContract(_id: string): Promise<PayeeContract | null> {
  return (await contracts.find({ _id }, { limit: 1 }))[0] ?? null
}

/** Resending the same cost adds nothing. */
export function insertCost(cost: ServiceCost): Promise<boolean> {
  return costs.insert(cost)
}

/** False when it was struck already. */
export function strikeStoredCost(_id: string, struck: NonNullable<ServiceCost['struck']>): Promise<boolean> {
  return costs.updateOne({ _id, struck: null }, { $set: { struck } })
}

/** False when somebody was faster. */
export function writePayouts(before: PayeePayouts | null, after: PayeePayouts): Promise<boolean> {
  if (before === null) return payouts.insert(after)
  return payouts.updateOne({ _id: after._id, rev: before.rev }, { $set: { entries: after.entries, rev: after.rev } })
}

export async function readPayouts(_id: string): Promise<PayeePayouts | null> {
  return (await payouts.find({ _id }, { limit: 1 }))[0] ?? null
}
