// Finds the sums of the term that runs or comes next, in one round trip.
import type { SchoolDate } from '@domain/values/school-date'
import { plans, type TermOfPlan } from '../../enrollment/collections/plans'
import { billSumsOfPlan, type PlanSums } from '../collections/bills'

type Row = TermOfPlan & { readonly sums: readonly PlanSums[] }

const NONE: PlanSums = { bills: 0, keptFen: 0, receivedFen: 0, unpaid: 0, toPayFen: 0, returning: 0, toReturnFen: 0 }

/** Null: no term is planned. */
export async function findThisTerm(schoolId: string, today: SchoolDate) {
  const [row] = await plans.aggregate<Row>([
    { $match: { schoolId, 'term.until': { $gte: today } } },
    { $sort: { 'term.from': 1 } },
    { $limit: 1 },
    { $project: { 'term.name': 1 } },
    billSumsOfPlan('sums'),
  ])
  return row === undefined ? null : { planId: row._id, name: row.term.name, ...NONE, ...row.sums[0] }
}
