// Words for the sources that teachers and providers are paid from.
import type { Funding } from '@domain/billing/settlement/payee-record'

export const FUNDING_TEXTS = {
  FEES: '家长缴的费',
  GOVERNMENT: '政府补贴',
  SUBSIDY: '小规模学校补助',
} as const satisfies Record<Funding, string>
