// Reads all bills of a school's term with their pupils, a thousand at a time.
import type { BookedBill } from '@domain/billing/documents/bill-book'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { plans, type TermAsked } from '../../enrollment/collections/plans'
import { peopleIn } from '../../identity/collections/people'
import { pupilOf } from '../../identity/collections/pupils'
import { MOST_ROWS } from '../../runtime/database'
import { bills } from '../collections/bills'
import { paymentsOfBill } from '../collections/payments'

/** The term asked for; else the one that runs, or ran last; before a school's first term the one that comes. */
export async function findBookedPlan(schoolId: string, { planId, today }: TermAsked): Promise<Plan | null> {
  const all = await plans.aggregate<Plan>([{ $match: { schoolId } }, { $sort: { 'term.from': -1 } }, { $limit: 40 }])
  if (planId !== undefined) return all.find(({ _id }) => _id === planId) ?? null
  return all.find(({ term }) => term.from <= today) ?? all.at(-1) ?? null
}

type Row = BookedBill['bill'] & {
  readonly pupils: readonly Pupil[]
  readonly payments: readonly Pick<Payment, '_id' | 'payerId'>[]
  readonly payers: readonly Pick<Person, '_id' | 'name'>[]
}

/** By class and number. One round trip a thousand bills, and one. */
export async function readBookedBills(planId: string): Promise<readonly BookedBill[]> {
  const booked: BookedBill[] = []
  for (let after = ''; ; ) {
    const page = await bills.aggregate<Row>([
      { $match: { planId, _id: { $gt: after } } },
      { $sort: { _id: 1 } },
      { $limit: MOST_ROWS },
      // What it was reckoned from is the longest part of a bill, and not asked for here.
      { $project: { statement: 0 } },
      pupilOf,
      paymentsOfBill,
      peopleIn('payments.payerId', 'payers'),
    ])
    booked.push(...page.map(bookedBill))
    const last = page.at(-1)
    if (last === undefined || page.length < MOST_ROWS) return booked.sort(byClassAndNumber)
    after = last._id
  }
}

function bookedBill({ pupils, payments, payers: people, ...bill }: Row): BookedBill {
  const [pupil] = pupils
  const nameOf = new Map(people.map(({ _id, name }) => [_id, name]))
  const payers = new Map(
    payments.flatMap(({ _id, payerId }) => {
      const name = nameOf.get(payerId)
      return name === undefined ? [] : [[_id, name] as const]
    }),
  )
  if (pupil === undefined) return { bill, child: null }
  const { studentNumber, name, homeroomName } = pupil
  return { bill, child: { studentNumber, name, homeroomName }, payers }
}

/** Those whose data was deleted last. */
function byClassAndNumber({ child: one }: BookedBill, { child: other }: BookedBill): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one.homeroomName.localeCompare(other.homeroomName, 'zh') || (one.studentNumber < other.studentNumber ? -1 : 1)
}
