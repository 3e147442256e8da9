// Reads a plan's bills page by page for the term figures, unstored events included.
// Also counts the pupils without a bill and finds the days that agree with WeChat Pay's bill.
import type { Bill } from '@domain/billing/bills/bill-record'
import { type DayComparison, differencesOf } from '@domain/billing/payments/reconcile-day'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { pupilTerms } from '../../enrollment/collections/pupil-terms'
import { type CanceledLesson, canceledLessonsStage } from '../../enrollment/lessons/lesson-stages'
import type { Stage } from '../../runtime/database'
import { followedTo } from '../bills/bill-with-pending-events'
import { bills } from '../collections/bills'
import { paymentDays } from '../collections/payment-days'
import { waivers as waiversCollection } from '../collections/waivers'
import { waiverOf } from '../fees/waiver-lookup'

/** Every line carries its dates: some kilobytes a bill. */
const PAGE = 500

type Row = Bill & { readonly terms: readonly PupilTerm[]; readonly waivers: readonly Waiver[] }

const compared: readonly Stage[] = [
  { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: '_id', as: 'terms' } },
  { $lookup: { from: waiversCollection.name, localField: 'pupilId', foreignField: 'pupilId', as: 'waivers' } },
  { $project: { 'statement.lines': 0, sums: 0 } },
]

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
        return followedTo(bill, { term, enrollments, waiver: waiverOf(waivers, bill.termId), canceled, today })
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

type DayRow = DayComparison & { readonly date: SchoolDate }

/** One round trip. */
export async function readBesideBills({ _id }: Plan): Promise<BesideBills> {
  const [row] = await plans.aggregate<{
    readonly canceled: readonly CanceledLesson[]
    readonly unbilled: readonly { readonly count: number }[]
    readonly days: readonly DayRow[]
  }>([{ $match: { _id } }, canceledLessonsStage('$_id'), { $lookup: UNBILLED }, { $lookup: DAYS }])
  const agreed = (row?.days ?? []).filter((day) => differencesOf(day) === 0)
  return {
    canceled: row?.canceled ?? [],
    billsMissing: row?.unbilled[0]?.count ?? 0,
    agreedDays: new Set(agreed.map(({ date }) => date)),
  }
}

const UNBILLED = {
  from: pupilTerms.name,
  let: { planId: '$_id' },
  pipeline: [
    { $match: { $expr: { $eq: ['$planId', '$$planId'] } } },
    { $match: { 'enrollments.state': 'SEATED' } },
    { $lookup: { from: bills.name, localField: '_id', foreignField: '_id', as: 'bills' } },
    { $match: { 'bills.0': { $exists: false } } },
    { $count: 'count' },
  ],
  as: 'unbilled',
}

const DAYS = {
  from: paymentDays.name,
  let: { schoolId: '$schoolId', from: '$term.from' },
  pipeline: [
    { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
    { $match: { $expr: { $gte: ['$date', '$$from'] } } },
  ],
  as: 'days',
}
