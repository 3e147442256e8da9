// Shapes a payment for the family, with the account it goes into.
import type { Payment } from '@domain/billing/payments/payment-record'
import type { School } from '@domain/identity/schools/school'
import type { ShownPayment } from './find-shown-payment'

export function payeeOf(school: School | null): { readonly schoolName: string; readonly holder: string } | null {
  return school?.merchant ? { schoolName: school.name, holder: school.merchant.holder } : null
}

export function paymentView(payment: Payment) {
  const { _id: paymentNo, state, way, amountFen, startedAt, expiresAt, paidFen, paidAt } = payment
  return { paymentNo, state, way, amountFen, startedAt, expiresAt, paidFen, paidAt }
}

export function paymentWithPayee({ payment, school }: ShownPayment, now: number) {
  const { pupilId, billId } = payment
  return { now, pupilId, billId, payee: payeeOf(school), payment: paymentView(payment) }
}
