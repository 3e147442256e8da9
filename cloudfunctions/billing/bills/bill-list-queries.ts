// Reads a school's bills: one page in class order, the totals, and the bills to remind about.
import type { BillSums } from '@domain/billing/bills/bill-account'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { pupilOf } from '../../identity/collections/pupils'
import type { Filter, Stage } from '../../runtime/database'
import { bills } from '../collections/bills'
import { waiversOf } from '../collections/waivers'

export interface BillAfter {
  readonly homeroomId: string
  readonly billId: string
}

export interface PageAsked {
  readonly planId: string
  readonly homeroomId: string | null
  readonly after: BillAfter | null
  readonly limit: number
}

export interface BillsAsked extends PageAsked {
  readonly state: BillSums['state'] | null
}

export type BillInList = Pick<StoredBill, '_id' | 'pupilId' | 'homeroomId' | 'issuedAt' | 'dueOn' | 'sums'> & {
  readonly lines: readonly Pick<StoredBill['lines'][number], 'title'>[]
  readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[]
}

export function findBills({ planId, state, homeroomId, after, limit }: BillsAsked): Promise<readonly BillInList[]> {
  const asked: Filter = {
    planId,
    ...(state === null ? {} : { 'sums.state': state }),
    ...(homeroomId === null ? {} : { homeroomId }),
  }
  return bills.aggregate<BillInList>([
    { $match: after === null ? asked : { $and: [asked, past(after)] } },
    { $sort: { homeroomId: 1, _id: 1 } },
    { $limit: limit },
    { $project: { pupilId: 1, homeroomId: 1, issuedAt: 1, dueOn: 1, sums: 1, 'lines.title': 1 } },
    pupilOf,
  ])
}

/** In order of class, of documents that have one. */
export function past({ homeroomId, billId }: BillAfter): Filter {
  return { $or: [{ homeroomId: { $gt: homeroomId } }, { homeroomId, _id: { $gt: billId } }] }
}

export interface RemindAsked {
  readonly planId: string
  readonly termId: string
  /** Due on this day or before. */
  readonly dueOn: SchoolDate
  /** Reminded at this instant or before, or never. */
  readonly remindedAt: number
}

function toRemind({ planId, dueOn, remindedAt }: RemindAsked): Filter {
  return {
    planId,
    'sums.state': 'UNPAID',
    dueOn: { $lte: dueOn },
    $or: [{ remindedAt: null }, { remindedAt: { $lte: remindedAt } }],
  }
}

/** Nobody whose fees are waived wholly is reminded, though material may be left to pay. */
function remindable(asked: RemindAsked): readonly Stage[] {
  const wholly = { termId: asked.termId, basisPoints: { $gte: 10_000 }, revokedAt: { $exists: false } }
  return [{ $match: toRemind(asked) }, waiversOf, { $match: { waivers: { $not: { $elemMatch: wholly } } } }]
}

export type BillTotals = Record<
  'bills' | 'unpaid' | 'askedFen' | 'keptFen' | 'paidFen' | 'returnedFen' | 'toPayFen' | 'toReturnFen' | 'waivedFen',
  number
>

const NOTHING: BillTotals = {
  bills: 0,
  unpaid: 0,
  askedFen: 0,
  keptFen: 0,
  paidFen: 0,
  returnedFen: 0,
  toPayFen: 0,
  toReturnFen: 0,
  waivedFen: 0,
}

export async function sumBills(planId: string): Promise<BillTotals> {
  const isUnpaid = { $eq: ['$sums.state', 'UNPAID'] }
  const amounts = ['askedFen', 'keptFen', 'paidFen', 'returnedFen', 'toPayFen', 'toReturnFen', 'waivedFen']
  const group: Stage = {
    $group: {
      _id: null,
      bills: { $sum: 1 },
      unpaid: { $sum: { $cond: [isUnpaid, 1, 0] } },
      ...Object.fromEntries(amounts.map((name) => [name, { $sum: `$sums.${name}` }])),
    },
  }
  const [totals] = await bills.aggregate<BillTotals>([{ $match: { planId } }, group])
  return totals ?? NOTHING
}

export type DueBill = Pick<StoredBill, '_id' | 'pupilId' | 'remindedAt'> & KinRow

/** Those due longest first. */
export function findToRemind(asked: RemindAsked, limit: number): Promise<readonly DueBill[]> {
  return bills.aggregate<DueBill>([
    ...remindable(asked),
    { $sort: { dueOn: 1, _id: 1 } },
    { $limit: limit },
    { $project: { pupilId: 1, remindedAt: 1 } },
    ...kinStages,
  ])
}

export async function countToRemind(asked: RemindAsked): Promise<number> {
  const [row] = await bills.aggregate<{ readonly bills: number }>([...remindable(asked), { $count: 'bills' }])
  return row?.bills ?? 0
}
