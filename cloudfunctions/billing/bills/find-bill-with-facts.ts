// Reads bills with everything they depend on: enrollments, waivers, canceled lessons.
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { type CanceledLesson, canceledLessonsOf } from '../../enrollment/collections/lesson-records'
import { planOf, plans } from '../../enrollment/collections/plans'
import { recordOf } from '../../enrollment/collections/pupil-terms'
import { pupilOf } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'
import { type BillToFollow, bills } from '../collections/bills'
import { askedReversalsOfBill } from '../collections/reversals'
import { type ClosedTerm, closedTermOf } from '../collections/term-closings'
import { waiversOf } from '../collections/waivers'
import { revokedWaiversOf, waiverFactOf } from '../fees/applicable-waiver'

/** Lessons of a term that is over may be entered and corrected until it is closed, or so long over. [D] */
const DAYS_AFTER_TERM = 400
/** A closed one's bills still change by what its families do: a child that leaves, data that is deleted. [D] */
const DAYS_AFTER_CLOSING = 60

type PlanWithLessons = Plan & { readonly canceled: readonly CanceledLesson[] }

interface BillWithFactsRow extends StoredBill {
  readonly terms: readonly PupilTerm[]
  readonly waivers: readonly Waiver[]
}

export interface BillWithFacts {
  readonly bill: StoredBill
  readonly plan: Plan
  readonly factsOn: (today: SchoolDate) => BillFacts
}

const factStages: readonly Stage[] = [recordOf, waiversOf]

export interface FoundBill extends BillWithFacts {
  /** Null: the child's data was deleted, the bill stays. */
  readonly pupil: Pupil | null
  /** The term's figures are kept. */
  readonly isClosed: boolean
  /** What waits for a second person. */
  readonly asked: readonly StoredReversal[]
}

interface FoundRow extends BillWithFactsRow, Pick<PlanWithLessons, 'canceled'> {
  readonly plans: readonly Plan[]
  readonly pupils: readonly Pupil[]
  readonly closings: readonly ClosedTerm[]
  readonly asked: readonly StoredReversal[]
}

/** One round trip. */
export async function findBillWithFacts(billId: string): Promise<FoundBill | null> {
  const joined = [
    ...factStages,
    planOf,
    canceledLessonsOf('$planId'),
    pupilOf,
    closedTermOf('$planId'),
    askedReversalsOfBill,
  ]
  const [row] = await bills.aggregate<FoundRow>([{ $match: { _id: billId } }, ...joined])
  if (row === undefined) return null
  const {
    plans: [plan],
    pupils: [pupil],
    canceled,
    closings,
    asked,
    ...rest
  } = row
  return plan
    ? { ...billWithFacts(rest, { ...plan, canceled }), pupil: pupil ?? null, isClosed: closings.length > 0, asked }
    : null
}

type FactsRow = BillWithFactsRow & Pick<FoundRow, 'canceled' | 'plans'>

/** Some bills of one school, of any term; those of others are left out. One round trip. */
export async function findBillsWithFacts(
  schoolId: string,
  billIds: readonly string[],
): Promise<readonly BillWithFacts[]> {
  const rows = await bills.aggregate<FactsRow>([
    { $match: { _id: { $in: billIds }, schoolId } },
    ...factStages,
    planOf,
    canceledLessonsOf('$planId'),
  ])
  return rows.flatMap(({ plans: [plan], canceled, ...row }) =>
    plan === undefined ? [] : [billWithFacts(row, { ...plan, canceled })],
  )
}

/** Those of terms that run, or are over and not closed, with their facts; `over`: those of other terms. Two round trips. */
export async function findFactsOfBills(
  page: readonly BillToFollow[],
  today: SchoolDate,
): Promise<{ readonly followed: readonly BillWithFacts[]; readonly over: readonly BillToFollow[] }> {
  const planIds = [...new Set(page.map(({ planId }) => planId))]
  const running = await plans.aggregate<PlanWithLessons>([
    { $match: { _id: { $in: planIds }, 'term.until': { $gte: addDays(today, -DAYS_AFTER_TERM) } } },
    closedTermOf('$_id'),
    {
      $match: {
        $or: [{ 'term.until': { $gte: addDays(today, -DAYS_AFTER_CLOSING) } }, { 'closings.0': { $exists: false } }],
      },
    },
    canceledLessonsOf('$_id'),
  ])
  const byId = new Map(running.map((plan) => [plan._id, plan]))
  const [live, over] = [page.filter(({ planId }) => byId.has(planId)), page.filter(({ planId }) => !byId.has(planId))]
  if (live.length === 0) return { followed: [], over }
  const rows = await bills.aggregate<BillWithFactsRow>([
    { $match: { _id: { $in: live.map(({ _id }) => _id) } } },
    ...factStages,
  ])
  const followed = rows.flatMap((row) => {
    const plan = byId.get(row.planId)
    return plan === undefined ? [] : [billWithFacts(row, plan)]
  })
  return { followed, over }
}

function billWithFacts(
  { terms, waivers, ...bill }: BillWithFactsRow,
  { canceled, ...plan }: PlanWithLessons,
): BillWithFacts {
  const factsOn = (today: SchoolDate): BillFacts => ({
    term: plan.term,
    enrollments: terms[0]?.enrollments ?? [],
    waiver: waiverFactOf(waivers, bill.termId),
    revoked: revokedWaiversOf(waivers, bill.termId) ?? [],
    canceled,
    today,
  })
  return { bill, plan, factsOn }
}
