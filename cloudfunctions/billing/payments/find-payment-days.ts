// Finds the days compared with WeChat Pay's bills, and the schools and ledgers to compare.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { pupilOf } from '../../identity/collections/pupils'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { bills, billsOfSchool } from '../collections/bills'
import { paymentDaysOf } from '../collections/payment-days'

/** At most so many are listed: they are settled one by one. */
const MOST_STUCK = 50

export type SchoolWithDays = School & { readonly days: readonly PaymentDay[] }

/** A bill with something the gateway could not deliver, told once and open or not. */
export type StuckBill = Pick<Bill, '_id' | 'money'> & { readonly pupils: readonly Pick<Pupil, 'name'>[] }
export type SchoolWithStuck = SchoolWithDays & { readonly stuck: readonly StuckBill[] }

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

const stuckBills = billsOfSchool('stuck', [
  { $match: { 'sums.toReturnFen': { $gt: 0 }, 'money.type': 'RETURN_STUCK' } },
  { $limit: MOST_STUCK },
  { $project: { money: 1, pupilId: 1 } },
  pupilOf,
])

/** The latest days before `before`, at most 32, and what is stuck now. */
export async function readDays(schoolId: string, before: SchoolDate): Promise<SchoolWithStuck | null> {
  const [school] = await schools.aggregate<SchoolWithStuck>([
    { $match: { _id: schoolId } },
    daysFrom(before, '$lt'),
    stuckBills,
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
