// Finds bills that a payment may be for: open ones of any term, all of the shown term.
import { billNumberOf } from '@domain/billing/bank-statements/bill-number'
import type { BillToPay } from '@domain/billing/bank-statements/bill-to-pay'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf, namedKinStages } from '../../identity/collections/guardian-stages'
import { pupilOf } from '../../identity/collections/pupils'
import { MOST_ROWS } from '../../runtime/database'
import type { SchoolBilling } from '../bills/find-school-billing'
import { bills } from '../collections/bills'

type Row = Pick<StoredBill, '_id' | 'pupilId' | 'planId' | 'issuedAt' | 'sums'> & {
  readonly pupils: readonly Pupil[]
  readonly people: readonly Pick<Person, '_id' | 'name' | 'grants'>[]
}

/** One round trip a thousand bills. */
export async function findBillsToPay({ school, plan, termPlans }: SchoolBilling, today: SchoolDate) {
  const termNames = new Map(termPlans.map(({ _id, term }) => [_id, term.name]))
  const wanted = [{ 'sums.toPayFen': { $gt: 0 } }, ...(plan === null ? [] : [{ planId: plan._id }])]
  const found: BillToPay[] = []
  for (let after = ''; ; ) {
    const page = await bills.aggregate<Row>([
      { $match: { schoolId: school._id, _id: { $gt: after }, $or: wanted } },
      { $sort: { _id: 1 } },
      { $limit: MOST_ROWS },
      { $project: { pupilId: 1, planId: 1, issuedAt: 1, sums: 1 } },
      pupilOf,
      ...namedKinStages,
    ])
    found.push(...page.flatMap((row) => billToPay(row, { termNames, today })))
    const last = page.at(-1)
    if (last === undefined || page.length < MOST_ROWS) return found
    after = last._id
  }
}

interface About {
  readonly termNames: ReadonlyMap<string, string>
  readonly today: SchoolDate
}

/** A child whose data was deleted has no name to be found by: its bill is paid by hand. */
function billToPay({ pupils: [pupil], people, ...bill }: Row, { termNames, today }: About): BillToPay[] {
  if (pupil === undefined) return []
  const { _id: billId, pupilId, planId, issuedAt, sums } = bill
  const guardians = new Set(guardianIdsOf({ people }, pupilId, today))
  return [
    {
      billId,
      number: billNumberOf(billId),
      pupilId,
      pupilName: pupil.name,
      homeroomName: pupil.homeroomName,
      studentNumber: pupil.studentNumber,
      termName: termNames.get(planId) ?? '',
      issuedOn: dateAt(issuedAt),
      toPayFen: sums.toPayFen,
      guardians: people.filter(({ _id }) => guardians.has(_id)).map(({ _id: personId, name }) => ({ personId, name })),
    },
  ]
}
