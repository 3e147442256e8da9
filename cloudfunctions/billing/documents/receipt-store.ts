// Reads bills for receipts with the child, the school and the term, in one round trip.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { plans } from '../../enrollment/collections/plans'
import { pupils } from '../../identity/collections/pupils'
import { schools } from '../../identity/collections/schools'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { bills } from '../collections/bills'
import { payments } from '../collections/payments'

const planStage: Stage = { $lookup: { from: plans.name, localField: 'planId', foreignField: '_id', as: 'plans' } }

export type TermBill = Bill & { readonly plans: readonly Plan[] }

export type ReceiptBill = TermBill & {
  /** Empty once the child was erased: the bill stays. */
  readonly pupils: readonly Pupil[]
  readonly schools: readonly School[]
  /** By WeChat alone: others are in the ledger only. */
  readonly payments: readonly Pick<Payment, '_id' | 'holder'>[]
}

export async function findReceiptBill(billId: string): Promise<ReceiptBill | null> {
  const [bill] = await bills.aggregate<ReceiptBill>([
    { $match: { _id: billId } },
    planStage,
    { $lookup: { from: pupils.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' } },
    { $lookup: { from: schools.name, localField: 'schoolId', foreignField: '_id', as: 'schools' } },
    { $lookup: { from: payments.name, localField: '_id', foreignField: 'billId', as: 'payments' } },
  ])
  return bill ?? null
}

export type PupilWithBills = Pupil & { readonly bills: readonly TermBill[] }

export async function findPupilWithBills(pupilId: string): Promise<PupilWithBills | null> {
  const [pupil] = await pupils.aggregate<PupilWithBills>([
    { $match: { _id: pupilId } },
    {
      $lookup: {
        from: bills.name,
        let: {},
        pipeline: [{ $match: { pupilId } }, { $limit: MOST_ROWS }, planStage],
        as: 'bills',
      },
    },
  ])
  return pupil ?? null
}
