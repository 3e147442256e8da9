// Sums up a school's fees for the timer, and reads a district's sums: one small document each.
import { type FeeCounts, NO_FEES } from '@domain/billing/subsidy/fee-counts'
import type { Plan } from '@domain/enrollment/courses/course'
import type { School } from '@domain/identity/schools/school'
import { fen } from '@domain/values/fen'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { schools } from '../../identity/collections/schools'
import { bills } from '../collections/bills'
import { feeCountsOfSchool } from '../collections/fee-counts'
import { booksOf } from '../collections/term-closings'

/** Those never counted first, then the oldest sums before `since`. */
export async function findSchoolsToCount(since: number, most: number): Promise<readonly string[]> {
  const rows = await schools.aggregate<{ readonly _id: string }>([
    feeCountsOfSchool,
    { $project: { countedAt: { $ifNull: [{ $arrayElemAt: ['$counts.countedAt', 0] }, 0] } } },
    { $match: { countedAt: { $lt: since } } },
    { $sort: { countedAt: 1, _id: 1 } },
    { $limit: most },
  ])
  return rows.map(({ _id }) => _id)
}

interface SumRow {
  readonly families: number
  readonly unpaidFamilies: number
  readonly keptFen: number
  readonly paidFen: number
  readonly returnedFen: number
  readonly toPayFen: number
}

/** Of the term that began last, or the one to come. */
export async function countFees(schoolId: string, today: SchoolDate): Promise<Omit<FeeCounts, 'countedAt'>> {
  const [begun] = await plans.aggregate<Plan>([
    { $match: { schoolId } },
    { $addFields: { begun: { $cond: [{ $lte: ['$term.from', today] }, 1, 0] } } },
    { $sort: { begun: -1, 'term.from': -1 } },
    { $limit: 1 },
  ])
  if (begun === undefined) return { _id: schoolId, planId: null, termName: null, ...NO_FEES }
  const sum = (field: string) => ({ $sum: `$sums.${field}` })
  const [row] = await bills.aggregate<SumRow>([
    { $match: { planId: begun._id } },
    {
      $group: {
        _id: null,
        families: { $sum: 1 },
        unpaidFamilies: { $sum: { $cond: [{ $gt: ['$sums.toPayFen', 0] }, 1, 0] } },
        keptFen: sum('keptFen'),
        paidFen: sum('paidFen'),
        returnedFen: sum('returnedFen'),
        toPayFen: sum('toPayFen'),
      },
    },
  ])
  return { _id: schoolId, planId: begun._id, termName: begun.term.name, ...feesOf(row) }
}

function feesOf(row: SumRow | undefined) {
  if (row === undefined) return NO_FEES
  const { families, unpaidFamilies, keptFen, paidFen, returnedFen, toPayFen } = row
  return {
    families,
    unpaidFamilies,
    askedFen: fen(keptFen),
    collectedFen: fen(paidFen - returnedFen),
    outstandingFen: fen(toPayFen),
    returnedFen: fen(returnedFen),
  }
}

export type SchoolFees = School & {
  readonly counts: readonly FeeCounts[]
  readonly books: readonly { readonly closedAt: number | null; readonly publishedAt?: number | null }[]
}

export function readDistrictFees(districtId: string): Promise<readonly SchoolFees[]> {
  return schools.aggregate<SchoolFees>([
    { $match: { districtId } },
    feeCountsOfSchool,
    booksOf('counts.planId'),
    { $project: { name: 1, districtId: 1, counts: 1, 'books.closedAt': 1, 'books.publishedAt': 1 } },
    { $sort: { _id: 1 } },
  ])
}
