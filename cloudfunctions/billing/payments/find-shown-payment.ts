// Reads payments with the school that collects.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { School } from '@domain/identity/schools/school'
import { schoolOf, schools } from '../../identity/collections/schools'
import { payments, paymentsOfBillNamed } from '../collections/payments'

/** What has been asked for on a bill so far, and the school that collects. */
export interface PaymentsOfBill {
  readonly payments: readonly Payment[]
  readonly school: School | null
}

export async function readPaymentsOf({
  _id: billId,
  schoolId,
}: Pick<Bill, '_id' | 'schoolId'>): Promise<PaymentsOfBill> {
  const [row] = await schools.aggregate<School & { readonly payments: readonly Payment[] }>([
    { $match: { _id: schoolId } },
    paymentsOfBillNamed(billId),
  ])
  if (row === undefined) return { payments: [], school: null }
  const { payments: made, ...school } = row
  return { payments: made, school }
}

export interface ShownPayment {
  readonly payment: Payment
  readonly school: School | null
}

export async function readShownPayment(paymentNo: string): Promise<ShownPayment | null> {
  const [row] = await payments.aggregate<Payment & { readonly schools: readonly School[] }>([
    { $match: { _id: paymentNo } },
    schoolOf,
  ])
  if (row === undefined) return null
  const {
    schools: [school],
    ...payment
  } = row
  return { payment, school: school ?? null }
}
