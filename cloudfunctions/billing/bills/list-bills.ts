// Lists a school's bills with totals. Amounts only; reasons are not included.
import { remindedUntil, remindsUpTo } from '@domain/billing/bills/payment-terms'
import type { Plan } from '@domain/enrollment/courses/course'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import { shownTerm } from '../../enrollment/catalog/shown-term'
import { handle, type Request } from '../../request/handler'
import { type BillInList, countToRemind, findBills, sumBills } from './bill-list-queries'
import { billHead } from './bill-view'
import { findSchoolBilling } from './find-school-billing'
import { countUnbilled, listUnbilled, type UnbilledRow } from './find-unbilled'

const PAGE = 30

type Answer = ActionOutput<'billing.listBills'>

export const listBills = handle('billing.listBills', {
  locate: async ({ input, today }) => {
    const found = await findSchoolBilling(input.schoolId, { planId: input.planId, today })
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async (request) => {
    const { input, found, now, today } = request
    const { school, plan, homerooms, termPlans } = found
    const planId = plan?._id ?? null
    const page = planId === null ? NOTHING : await pageOf(input, planId)
    return ok({
      schoolName: school.name,
      now,
      today,
      ...shownTerm(plan, termPlans),
      termName: plan?.term.name ?? null,
      closesAt: plan?.closesAt ?? null,
      homerooms: [...homerooms]
        .sort((one, other) => one.grade - other.grade || one.classNumber - other.classNumber)
        .map(({ _id: homeroomId, name }) => ({ homeroomId, name })),
      totals: plan === null || input.after !== null ? null : await totalsOf(plan, request),
      ...page,
    })
  },
})

type Asked = Request<'billing.listBills'>

type Page = Pick<Answer, 'bills' | 'unbilled' | 'next'>

const NOTHING: Page = { bills: [], unbilled: [], next: null }

/** One more is read than is shown: whether there is a page after it. */
async function pageOf(input: Asked['input'], planId: string): Promise<Page> {
  const { filter, homeroomId, after, most = PAGE } = input
  const asked = { planId, homeroomId, after, limit: most + 1 }
  if (filter === 'NOT_ISSUED') {
    const rows = await listUnbilled(asked)
    return { ...NOTHING, unbilled: rows.slice(0, most).map(unbilledRow), next: nextOf(rows, most) }
  }
  const rows = await findBills({ ...asked, state: filter === 'ALL' ? null : filter })
  return { ...NOTHING, bills: rows.slice(0, most).map(rowOf), next: nextOf(rows, most) }
}

function nextOf(rows: readonly { readonly _id: string; readonly homeroomId: string }[], most: number): Page['next'] {
  const last = rows.length > most ? rows[most - 1] : undefined
  return last === undefined ? null : { homeroomId: last.homeroomId, billId: last._id }
}

function unbilledRow({ _id: billId, pupilId, pupils: [pupil] }: UnbilledRow): Answer['unbilled'][number] {
  return { billId, pupilId, pupilName: pupil?.name ?? '', homeroomName: pupil?.homeroomName ?? '' }
}

async function totalsOf(
  { _id: planId, term }: Pick<Plan, '_id' | 'term'>,
  { now, today }: Asked,
): Promise<Answer['totals']> {
  const due = { planId, termId: term.id, dueOn: remindsUpTo(today), remindedAt: remindedUntil(now) }
  const [totals, toRemind, { left }] = await Promise.all([sumBills(planId), countToRemind(due), countUnbilled(planId)])
  return { ...totals, toRemind, notIssued: left }
}

/** A child whose data was deleted has no name any more; its bill stays. */
function rowOf({ pupils: [pupil], sums, lines, ...bill }: BillInList): Answer['bills'][number] {
  const { pupilId } = bill
  return {
    ...billHead(bill, sums),
    pupilId,
    pupilName: pupil?.name ?? '',
    homeroomName: pupil?.homeroomName ?? '',
    titles: lines.map(({ title }) => title),
  }
}
