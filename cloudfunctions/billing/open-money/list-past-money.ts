// Lists what is owed and to be returned of terms that are over, each with what was said about it.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { type MoneyStep, standingSteps } from '@domain/billing/ledger/money-steps'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { plans, type TermOfPlan, termsOver } from '../../enrollment/collections/plans'
import { homeroomsIn } from '../../identity/collections/homerooms'
import { peopleIn } from '../../identity/collections/people'
import { pupilOf } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { bills, isOpenBill } from '../collections/bills'
import { askedReversalsOfBill } from '../collections/reversals'
import { type ClosedTerm, closedTermOf } from '../collections/term-closings'

/** More than that is no list to work from: the rest comes up as these are done. */
const MOST_ROWS_SHOWN = 300

type Term = TermOfPlan & { readonly closings: readonly ClosedTerm[] }

interface Row extends Pick<StoredBill, '_id' | 'planId' | 'sums' | 'lines' | 'steps'> {
  readonly pupils: readonly Pupil[]
  readonly homerooms: readonly Homeroom[]
  readonly people: readonly Pick<Person, '_id' | 'name'>[]
  readonly asked: readonly unknown[]
}

export const listPastMoney = handle('billing.listPastMoney', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId }, today }) => {
    const terms = await plans.aggregate<Term>([...termsOver(schoolId, today), closedTermOf('$_id')])
    const order = new Map(terms.map(({ _id }, index) => [_id, index]))
    const rows = await bills.aggregate<Row>([
      { $match: { planId: { $in: [...order.keys()] }, ...isOpenBill } },
      { $sort: { planId: -1, homeroomId: 1, _id: 1 } },
      { $limit: MOST_ROWS_SHOWN },
      { $project: { planId: 1, pupilId: 1, homeroomId: 1, sums: 1, 'lines.title': 1, steps: 1 } },
      pupilOf,
      homeroomsIn('homeroomId'),
      peopleIn('steps.by'),
      askedReversalsOfBill,
    ])
    const sorted = [...rows].sort((one, other) => (order.get(one.planId) ?? 0) - (order.get(other.planId) ?? 0))
    const byId = new Map(terms.map((term) => [term._id, term]))
    return ok({ today, rows: sorted.map((row) => rowView(row, byId.get(row.planId), today)) })
  },
})

function rowView(row: Row, term: Term | undefined, today: SchoolDate) {
  const { _id: billId, planId, sums, lines, steps = [], pupils, homerooms, people, asked } = row
  const [pupil] = pupils
  return {
    billId,
    planId,
    termName: term?.term.name ?? '',
    isClosed: (term?.closings.length ?? 0) > 0,
    pupilName: pupil?.name ?? '',
    homeroomName: homerooms[0]?.name ?? pupil?.homeroomName ?? '',
    hasLeft: pupil === undefined || (pupil.leftOn !== null && pupil.leftOn <= today),
    titles: [...new Set(lines.map(({ title }) => title))],
    toPayFen: sums.toPayFen,
    toReturnFen: sums.toReturnFen,
    steps: stepViews(steps, people),
    isAsked: asked.length > 0,
  }
}

function stepViews(steps: readonly MoneyStep[], people: Row['people']) {
  const nameOf = new Map(people.map(({ _id, name }) => [_id, name]))
  return standingSteps(steps).map(({ key, kind, until, on, by }) => ({
    key,
    kind,
    until,
    on,
    byName: nameOf.get(by) ?? '',
  }))
}
