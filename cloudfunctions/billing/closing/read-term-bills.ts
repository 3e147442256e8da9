// Reads a plan's bills page by page for the term figures, unstored events included.
// Also counts the pupils without a bill and finds the days that agree with WeChat Pay's bill.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import { isAgreed } from '@domain/billing/payments/reconcile-day'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { type CanceledLesson, canceledLessonsOf } from '../../enrollment/collections/lesson-records'
import { plans } from '../../enrollment/collections/plans'
import { recordOf, recordsOfPlan } from '../../enrollment/collections/pupil-terms'
import type { Stage } from '../../runtime/database'
import { withPendingEvents } from '../bills/bill-with-pending-events'
import { unbilledStages, withPupil } from '../bills/find-unbilled'
import { bills } from '../collections/bills'
import { paymentDaysSince } from '../collections/payment-days'
import { waiversOf } from '../collections/waivers'
import { revokedWaiversOf, waiverOf } from '../fees/applicable-waiver'

/** Every line carries its dates: some kilobytes a bill. */
const PAGE = 500

type Row = Bill & { readonly terms: readonly PupilTerm[]; readonly waivers: readonly Waiver[] }

const compared: readonly Stage[] = [recordOf, waiversOf, { $project: { 'statement.lines': 0, sums: 0 } }]

export async function readPlanBills(
  { _id: planId, term }: Plan,
  canceled: readonly CanceledLesson[],
  today: SchoolDate,
): Promise<readonly Bill[]> {
  const found: Bill[] = []
  for (let after = ''; ; ) {
    const page = await bills.aggregate<Row>([
      { $match: { planId, _id: { $gt: after } } },
      { $sort: { _id: 1 } },
      { $limit: PAGE },
      ...compared,
    ])
    found.push(
      ...page.map(({ terms, waivers, ...bill }) => {
        const enrollments = terms[0]?.enrollments ?? []
        const waiver = waiverOf(waivers, bill.termId)
        const revoked = revokedWaiversOf(waivers, bill.termId) ?? []
        return withPendingEvents(bill, { term, enrollments, waiver, revoked, canceled, today })
      }),
    )
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return found
    after = last._id
  }
}

export interface BesideBills {
  readonly canceled: readonly CanceledLesson[]
  readonly billsMissing: number
  /** Days compared with the gateway's bill and found to agree. */
  readonly agreedDays: ReadonlySet<SchoolDate>
}

/** One round trip. */
export async function readBesideBills({ _id }: Plan): Promise<BesideBills> {
  const [row] = await plans.aggregate<{
    readonly canceled: readonly CanceledLesson[]
    readonly unbilled: readonly { readonly count: number }[]
    readonly days: readonly PaymentDay[]
  }>([{ $match: { _id } }, canceledLessonsOf('$_id'), unbilled, days])
  const agreed = (row?.days ?? []).filter(isAgreed)
  return {
    canceled: row?.canceled ?? [],
    billsMissing: row?.unbilled[0]?.count ?? 0,
    agreedDays: new Set(agreed.map(({ date }) => date)),
  }
}

/** Those whom bills can be issued for, and no others: a closing demands nothing that cannot be done. */
const unbilled = recordsOfPlan('unbilled', '$_id', [...unbilledStages, ...withPupil, { $count: 'count' }])

/** Days since the term began. */
const days = paymentDaysSince('$schoolId', '$term.from')
