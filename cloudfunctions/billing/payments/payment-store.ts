// Stores payments: started once and settled once, however often and in whatever order news comes.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaidEntry } from '@domain/billing/bills/money-ledger'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { School } from '@domain/identity/schools/school'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { payments } from '../collections/payments'

/** What has been asked for on a bill so far, and the school that collects. */
export interface PaymentsOfBill {
  readonly payments: readonly Payment[]
  readonly school: School | null
}

export async function readPaymentsOf({
  _id: billId,
  schoolId,
}: Pick<Bill, '_id' | 'schoolId'>): Promise<PaymentsOfBill> {
  const pipeline: readonly Stage[] = [{ $match: { billId } }]
  const [row] = await schools.aggregate<School & { readonly payments: readonly Payment[] }>([
    { $match: { _id: schoolId } },
    { $lookup: { from: payments.name, let: {}, pipeline, as: 'payments' } },
  ])
  if (row === undefined) return { payments: [], school: null }
  const { payments: made, ...school } = row
  return { payments: made, school }
}

export async function readPayment(paymentNo: string): Promise<Payment | null> {
  const [payment] = await payments.find({ _id: paymentNo }, { limit: 1 })
  return payment ?? null
}

export interface ShownPayment {
  readonly payment: Payment
  readonly school: School | null
}

export async function readShownPayment(paymentNo: string): Promise<ShownPayment | null> {
  const [row] = await payments.aggregate<Payment & { readonly schools: readonly School[] }>([
    { $match: { _id: paymentNo } },
    { $lookup: { from: schools.name, localField: 'schoolId', foreignField: '_id', as: 'schools' } },
  ])
  if (row === undefined) return null
  const {
    schools: [school],
    ...payment
  } = row
  return { payment, school: school ?? null }
}

/** False when it is there already. */
export function insertPayment(payment: Payment): Promise<boolean> {
  return payments.insert(payment)
}

export async function keepPrepay(paymentNo: string, prepay: string): Promise<void> {
  await payments.updateOne({ _id: paymentNo, prepay: null }, { $set: { prepay } })
}

/** Money that came in counts whatever the record said before. */
export async function markPaid(paymentNo: string, { amountFen, at }: PaidEntry): Promise<void> {
  const paid = { state: 'PAID', paidFen: amountFen, paidAt: at }
  await payments.updateOne({ _id: paymentNo, state: { $ne: 'PAID' } }, { $set: paid })
}

export async function markClosed(paymentNo: string): Promise<void> {
  await payments.updateOne({ _id: paymentNo, state: 'OPEN' }, { $set: { state: 'CLOSED' } })
}

/** Payments nobody has heard the end of. */
export function findOpenPayments(limit: number): Promise<readonly Payment[]> {
  return payments.find({ state: 'OPEN' }, { limit })
}

export function findPayments(paymentNos: readonly string[]): Promise<readonly Payment[]> {
  return payments.find({ _id: { $in: paymentNos } }, { limit: 1000 })
}
