// The collection payeeContracts: prices agreed with payees; each change checks what was read.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { payeeContractsFates } from './fates/payee-contracts-fates'

/** _id: `${planId}:${payeeId}`. */
export const payeeContracts = defineCollection<PayeeContract>({
  name: 'payeeContracts',
  fates: payeeContractsFates,
  indexes: [index('plan', ['planId', '_id'])],
})

/** False when somebody was faster: read again, decide again. `before` null: there was none. */
export function writeContract(before: PayeeContract | null, after: PayeeContract): Promise<boolean> {
  if (before === null) return payeeContracts.insert(after)
  const { _id, ...fields } = after
  return payeeContracts.updateOne({ _id, rev: before.rev }, { $set: fields })
}

/** Adds `contracts` to documents that have their `plan`. */
export const contractsOfPlan: Stage = joinStage({
  from: payeeContracts.name,
  as: 'contracts',
  local: '$plan._id',
  foreign: 'planId',
})
