// Finds the days compared with WeChat Pay's bills, and the schools and ledgers to compare.

import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { DAY_MS } from '@domain/values/durations'
import type { SchoolDate } from '@domain/values/school-date'
import { pupilOf } from '../../identity/collections/pupils'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { bills, billsOfSchool } from '../collections/bills'
import { paymentDaysOf } from '../collections/payment-days'
import { paymentsOfSchool } from '../collections/payments'

/** At most so many are listed: they are settled one by one. */
const MOST_TROUBLED = 20
const MOST_STUCK = 200

export type SchoolWithDays = School & { readonly days: readonly PaymentDay[] }

/** A bill with something on its way that WeChat was asked for. */
export type StuckBill = Pick<Bill, '_id' | 'money'> & { readonly pupils: readonly Pick<Pupil, 'name'>[] }
export type TroubledPayment = Payment & { readonly pupils: readonly Pick<Pupil, 'name'>[] }
export type SchoolWithStuck = SchoolWithDays & {
  readonly stuck: readonly StuckBill[]
  readonly troubled: readonly TroubledPayment[]
}

/** As far back as WeChat keeps its bills: three months. */
export const MOST_DAYS_BACK = 90
const DAYS_SHOWN = 32

/** Schools that collect by WeChat, with what was compared since `since`. */
export function findCollectingSchools(since: SchoolDate): Promise<readonly SchoolWithDays[]> {
  return schools.aggregate<SchoolWithDays>([
    { $match: { 'merchant.subMchId': { $gt: '' } } },
    daysFrom(since, '$gte', MOST_DAYS_BACK),
  ])
}

function daysFrom(date: SchoolDate, comparison: '$gte' | '$lt', most = DAYS_SHOWN): Stage {
  return paymentDaysOf('$_id', [
    { $match: { date: { [comparison]: date } } },
    { $sort: { date: -1 } },
    { $limit: most },
  ])
}

/** Those that nothing else is due of come with `money.type`: a return that went twice leaves nothing to return. */
const stuckBills = billsOfSchool('stuck', [
  {
    $match: { $or: [{ 'sums.toReturnFen': { $gt: 0 }, returnAt: { $ne: null } }, { 'money.type': 'RETURNED_TWICE' }] },
  },
  { $sort: { issuedAt: 1 } },
  { $limit: MOST_STUCK },
  { $project: { money: 1, pupilId: 1 } },
  pupilOf,
])

/** Refused as long ago as this, a payment nobody asks about any more is over. */
const TROUBLED_FOR_MS = 7 * DAY_MS

function troubledPayments(now: number): Stage {
  return paymentsOfSchool('troubled', [
    { $match: { $or: [{ 'trouble.asked': 'QUERY' }, { 'trouble.at': { $gt: now - TROUBLED_FOR_MS } }] } },
    { $sort: { 'trouble.at': -1 } },
    { $limit: MOST_TROUBLED },
    pupilOf,
  ])
}

export async function readCollectingSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}

/** Bills with a refund that WeChat refused, at most a thousand. */
export async function findRefusedReturns(schoolId: string): Promise<readonly string[]> {
  const refused = { schoolId, 'sums.toReturnFen': { $gt: 0 }, returnAt: { $ne: null }, 'money.type': 'RETURN_REFUSED' }
  const found = await bills.aggregate<Pick<Bill, '_id'>>([{ $match: refused }, { $project: { _id: 1 } }])
  return found.map(({ _id }) => _id)
}

/** The latest days before `before`, at most 32, and what is stuck now. */
export async function readDays(schoolId: string, before: SchoolDate, now: number): Promise<SchoolWithStuck | null> {
  const [school] = await schools.aggregate<SchoolWithStuck>([
    { $match: { _id: schoolId } },
    daysFrom(before, '$lt'),
    stuckBills,
    troubledPayments(now),
  ])
  return school ?? null
}

/** Ledgers with an entry of that day, page by page. */
export async function findLedgersOfDay(schoolId: string, date: SchoolDate): Promise<readonly Pick<Bill, 'money'>[]> {
  const found: Bill[] = []
  for (;;) {
    const last = found.at(-1)
    const page = { limit: 500, ...(last === undefined ? {} : { after: last._id }) }
    const some = await bills.find({ schoolId, 'money.on': date }, page)
    found.push(...some)
    if (some.length < page.limit) return found
  }
}
