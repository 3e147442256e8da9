// Owns the collection of days compared with the gateway's bills, and finding the schools and ledgers a day is about.
import type { Bill } from '@domain/billing/bill-record'
import type { DayComparison } from '@domain/billing/reconcile-day'
import type { School } from '@domain/identity/records'
import type { SchoolDate } from '@domain/school-date'
import { collection } from '../runtime/database'

export interface PaymentDay extends DayComparison {
  /** `${schoolId}:${date}` */
  readonly _id: string
  readonly schoolId: string
  readonly date: SchoolDate
  readonly comparedAt: number
}

const days = collection<PaymentDay>('paymentDays')
const schools = collection<School>('schools')
const bills = collection<Bill>('bills')

export type SchoolWithDays = School & { readonly days: readonly PaymentDay[] }

/** A school with what was compared since `since`. */
export function findCollectingSchools(since: SchoolDate): Promise<readonly SchoolWithDays[]> {
  return schools.aggregate<SchoolWithDays>([
    { $match: { 'merchant.subMchId': { $gt: '' } } },
    ...daysFrom(since, '$gte'),
  ])
}

function daysFrom(date: SchoolDate, comparison: '$gte' | '$lt') {
  const pipeline = [
    { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
    { $match: { date: { [comparison]: date } } },
    { $sort: { date: -1 } },
    { $limit: 32 },
  ]
  return [{ $lookup: { from: 'paymentDays', let: { schoolId: '$_id' }, pipeline, as: 'days' } }]
}

/** The latest days before `before`, at most 32. */
export async function readDays(schoolId: string, before: SchoolDate): Promise<SchoolWithDays | null> {
  const [school] = await schools.aggregate<SchoolWithDays>([{ $match: { _id: schoolId } }, ...daysFrom(before, '$lt')])
  return school ?? null
}

export function keepDay(day: PaymentDay): Promise<void> {
  return days.replace(day)
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
