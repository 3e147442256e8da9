// The answers that the screens of payments and refunds share.
import type { ActionOutput } from '@domain/registry'

export type PaidBill = NonNullable<ActionOutput<'billing.getBill'>['bill']>
export type BillPayment = PaidBill['payments'][number]
export type BillReturn = PaidBill['returns'][number]
export type SchoolBill = ActionOutput<'billing.getSchoolBill'>
export type SchoolReturn = SchoolBill['returns'][number]
export type Reconciliation = ActionOutput<'billing.getReconciliation'>
export type ReconciledDay = Reconciliation['days'][number]
