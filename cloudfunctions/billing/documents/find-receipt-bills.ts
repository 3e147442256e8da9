// Reads bills for receipts with the child, the school and the term, in one round trip.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { planOf } from '../../enrollment/collections/plans'
import { peopleIn } from '../../identity/collections/people'
import { pupilOf, pupils } from '../../identity/collections/pupils'
import { schoolOf } from '../../identity/collections/schools'
import { MOST_ROWS } from '../../runtime/database'
import { bills, billsOfPupilAfter } from '../collections/bills'
import { paymentsOfBill } from '../collections/payments'

export type TermBill = Bill & { readonly plans: readonly Plan[] }

export type ReceiptBill = TermBill & {
  /** Empty once the child was erased: the bill stays. */
  readonly pupils: readonly Pupil[]
  readonly schools: readonly School[]
  /** By WeChat alone: others are in the ledger only. */
  readonly payments: readonly Pick<Payment, '_id' | 'holder' | 'payerId'>[]
  readonly payers: readonly Pick<Person, '_id' | 'name'>[]
}

export async function findReceiptBill(billId: string): Promise<ReceiptBill | null> {
  const [bill] = await bills.aggregate<ReceiptBill>([
    { $match: { _id: billId } },
    planOf,
    pupilOf,
    schoolOf,
    paymentsOfBill,
    peopleIn('payments.payerId', 'payers'),
  ])
  return bill ?? null
}

export type PupilWithBills = Pupil & { readonly bills: readonly TermBill[] }

export async function findPupilWithBills(pupilId: string): Promise<PupilWithBills | null> {
  const [pupil] = await pupils.aggregate<PupilWithBills>([
    { $match: { _id: pupilId } },
    billsOfPupilAfter([{ $limit: MOST_ROWS }, planOf]),
  ])
  return pupil ?? null
}
