// The collection bills: issued once, then only added to, each time from the revision read.
import type { Bill } from '@domain/billing/bills/bill-record'
import { reckonedOf, type StoredBill, withSums } from '@domain/billing/bills/stored-bill'
import type { FamilyFees } from '@domain/billing/settlement/funding'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { fen } from '@domain/values/fen'
import { pupilOf } from '../../identity/collections/pupils'
import { batchesOf } from '../../runtime/batches'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { untilSettled } from '../../runtime/retry'
import { billsFates } from './fates/bills-fates'

/** _id: `${planId}:${pupilId}`; entries are only ever added. */
export const bills = defineCollection<StoredBill>({
  name: 'bills',
  fates: billsFates,
  indexes: [
    index('plan', ['planId', '_id']),
    index('pupil', ['pupilId', 'planId']),
    index('list', ['planId', 'homeroomId', '_id']),
    index('state', ['planId', 'sums.state', 'homeroomId', '_id']),
    index('toFollow', ['followAt']),
    index('returnsDue', ['returnAt']),
    index('schoolReturning', ['schoolId', 'sums.toReturnFen']),
    index('moneyDay', ['schoolId', 'money.on']),
  ],
})

/** What may be added to a bill; everything else stands as it was issued. */
export type BillChange = Partial<Pick<Bill, 'events' | 'money' | 'remindedAt' | 'steps'>>

/** Adds the bills that do not exist yet, some hundreds at once. */
export function insertBills(issued: readonly Bill[]): Promise<void> {
  return bills.insertMissing(issued.map(withSums))
}

export async function readBill(billId: string): Promise<StoredBill | null> {
  const [bill] = await bills.find({ _id: billId }, { limit: 1 })
  return bill ?? null
}

export type BillWithChild = Pick<StoredBill, '_id' | 'money' | 'sums'> & {
  readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[]
}

/** Some of one school, with whose they are; those of others are left out. */
export function readBillsWithChild(schoolId: string, billIds: readonly string[]): Promise<readonly BillWithChild[]> {
  return bills.aggregate<BillWithChild>([
    { $match: { _id: { $in: billIds }, schoolId } },
    { $project: { pupilId: 1, money: 1, sums: 1 } },
    pupilOf,
  ])
}

/** Bills with something to ask WeChat for, whoever waits longest first. */
export function findReturnsDue(now: number, limit: number): Promise<readonly StoredBill[]> {
  return bills.aggregate<StoredBill>([
    { $match: { returnAt: { $lte: now } } },
    { $sort: { returnAt: 1 } },
    { $limit: limit },
  ])
}

/**
 * Takes a bill for sending its returns: `money` with what is promised now. Null: somebody changed it meanwhile, and the next
 * run sees it. As it is put off by the same write, a run that dies here holds up nothing.
 */
export function claimReturns(bill: StoredBill, money: Bill['money'], until: number): Promise<StoredBill | null> {
  const { _id, rev } = bill
  const { sums } = reckonedOf({ ...bill, money })
  const $set = { money, sums, returnAt: until, sendingUntil: until, rev: rev + 1 }
  return bills.updateAndReturn({ _id, rev }, { $set })
}

/** Says when it is due again. Whatever was added meanwhile stands: then it is due already. */
export async function putOffReturns({ _id, rev }: Bill, returnAt: number | null, sendingUntil: number): Promise<void> {
  await bills.updateOne({ _id, rev }, { $set: { returnAt, sendingUntil } })
}

/** A bill that cannot even be reckoned waits behind the others. */
export async function delayReturns(billId: string, until: number): Promise<void> {
  await bills.updateOne({ _id: billId }, { $set: { returnAt: until } })
}

/** WeChat is to be asked at once for what it refused before. */
export async function hastenReturns(billIds: readonly string[], now: number): Promise<void> {
  await bills.updateAll(billIds, { $set: { returnAt: now } })
}

/**
 * Adds to a bill, deciding anew whenever somebody was faster. `change` answers null where nothing is left to add.
 * Null: there is no such bill. `known`: as last read; a stale one costs another look, never a wrong write.
 */
export async function changeBill(
  billId: string,
  change: (bill: StoredBill) => BillChange | null,
  known?: StoredBill,
): Promise<StoredBill | null> {
  let current: StoredBill | null = known ?? (await readBill(billId))
  return untilSettled(async () => {
    if (current === null) return { bill: null }
    const changed = change(current)
    if (changed === null) return { bill: current }
    const { rev } = current
    const reckoned = reckonedOf({ ...current, ...changed })
    const $set = { ...changed, ...reckoned, rev: rev + 1 }
    const written = await bills.updateAndReturn({ _id: billId, rev }, { $set })
    if (written !== null) return { bill: written }
    current = await readBill(billId)
    return null
  }).then(({ bill }) => bill)
}

/** Which payment alone may be open, and since when it may. */
export type BillTurn = NonNullable<StoredBill['turn']>

/**
 * Gives the turn to a payment, if it still stands where it was read: of any number at once one succeeds. Beside the
 * revision: it changes no amount. True as well when an answer was lost and it is this payment's already.
 */
export async function claimTurn(billId: string, known: BillTurn | null, turn: BillTurn): Promise<boolean> {
  const stands = known === null ? { turn: null } : { 'turn.paymentNo': known.paymentNo, 'turn.at': known.at }
  if (await bills.updateOne({ _id: billId, ...stands }, { $set: { turn } })) return true
  return (await readTurn(billId))?.paymentNo === turn.paymentNo
}

export async function readTurn(billId: string): Promise<BillTurn | null> {
  return (await readBill(billId))?.turn ?? null
}

/** Beside the revision: it changes no amount, and an entry added meanwhile loses nothing. */
export async function markReminded(billIds: readonly string[], now: number): Promise<void> {
  await bills.updateAll(billIds, { $set: { remindedAt: now } })
}

/** When the timer compares a bill: beside the revision, as it changes no amount. */
export type BillToFollow = Pick<StoredBill, '_id' | 'planId'>

/** Whoever waits longest first: their ids alone, so that a run takes many at once. */
export function findBillsToFollow(now: number, limit: number): Promise<readonly BillToFollow[]> {
  return bills.aggregate<BillToFollow>([
    { $match: { followAt: { $lte: now } } },
    { $sort: { followAt: 1 } },
    { $limit: limit },
    { $project: { planId: 1 } },
  ])
}

/** Something happened: before all that is merely looked at again. */
const FIRST = 0

export async function followFirst(billIds: readonly string[]): Promise<void> {
  await bills.updateAll(billIds, { $set: { followAt: FIRST } })
}

export async function followPupilsFirst(pupilIds: readonly string[]): Promise<void> {
  for (const batch of batchesOf(pupilIds)) {
    await bills.updateWhere({ pupilId: { $in: batch } }, { $set: { followAt: FIRST } })
  }
}

/** No other run takes them until then; one that dies on the way leaves them due again. */
export async function claimFollowing(billIds: readonly string[], until: number): Promise<void> {
  await bills.updateAll(billIds, { $set: { followAt: until } })
}

/** Compared. What happened since it was claimed stands: such a bill is due already. */
export async function followLater(billIds: readonly string[], claimedUntil: number, at: number | null): Promise<void> {
  for (const batch of batchesOf(billIds)) {
    await bills.updateWhere({ _id: { $in: batch }, followAt: claimedUntil }, { $set: { followAt: at } })
  }
}

export interface BillRow {
  readonly bills: readonly StoredBill[]
}

/** Adds `bills` to children that have their `plan`: the bill of that term, or none. */
export const billOfTerm: readonly Stage[] = [
  { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } },
  { $lookup: { from: bills.name, localField: 'termKey', foreignField: '_id', as: 'bills' } },
  { $project: { termKey: 0 } },
]

/** The same, each bill after `stages`. */
export function billsOfPupilAfter(stages: readonly Stage[]): Stage {
  return joinStage({ from: bills.name, as: 'bills', local: '$_id', foreign: 'pupilId', stages })
}

/** From records of a term: those whose bill is not issued. */
export const withoutBill: readonly Stage[] = [
  { $lookup: { from: bills.name, localField: '_id', foreignField: '_id', as: 'bills' } },
  { $match: { 'bills.0': { $exists: false } } },
  { $project: { bills: 0 } },
]

/** Adds `as` to schools: their bills, after `stages`. */
export function billsOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: bills.name, as, local: '$_id', foreign: 'schoolId', stages })
}

/** Adds `as` to plans: how many of its bills are unpaid or owe a return, and how much; one document or none. */
export function openSumsOfPlan(as: string): Stage {
  const count = (field: string) => ({ $sum: { $cond: [{ $gt: [`$sums.${field}`, 0] }, 1, 0] } })
  const sum = (field: string) => ({ $sum: `$sums.${field}` })
  const sums = { unpaid: count('toPayFen'), toPayFen: sum('toPayFen') }
  const returns = { returning: count('toReturnFen'), toReturnFen: sum('toReturnFen') }
  const stages = [{ $match: OPEN_STATES }, { $group: { _id: null, ...sums, ...returns } }]
  return joinStage({ from: bills.name, as, local: '$_id', foreign: 'planId', stages })
}

export type PlanSums = Record<
  'bills' | 'keptFen' | 'receivedFen' | 'unpaid' | 'toPayFen' | 'returning' | 'toReturnFen',
  number
>

/** Adds `as` to plans: the sums of all its bills; one document or none. */
export function billSumsOfPlan(as: string): Stage {
  const count = (field: string) => ({ $sum: { $cond: [{ $gt: [`$sums.${field}`, 0] }, 1, 0] } })
  const sum = (field: string) => ({ $sum: `$sums.${field}` })
  const received = { $sum: { $subtract: ['$sums.paidFen', '$sums.returnedFen'] } }
  const sums = { bills: { $sum: 1 }, keptFen: sum('keptFen'), receivedFen: received, toPayFen: sum('toPayFen') }
  const open = { unpaid: count('toPayFen'), returning: count('toReturnFen'), toReturnFen: sum('toReturnFen') }
  const stages = [{ $group: { _id: null, ...sums, ...open } }, { $project: { _id: 0 } }]
  return joinStage({ from: bills.name, as, local: '$_id', foreign: 'planId', stages })
}

const OPEN_STATES = { 'sums.state': { $in: ['UNPAID', 'RETURNING'] } } as const

/** Unpaid, or something is to be returned. */
export const isOpenBill = OPEN_STATES

/** Adds `openBills` to pupils: those of any term that are unpaid or owe a return. */
export const openBillsOfPupil: Stage = joinStage({
  from: bills.name,
  as: 'openBills',
  local: '$_id',
  foreign: 'pupilId',
  stages: [{ $match: OPEN_STATES }, { $project: { planId: 1, dueOn: 1, sums: 1 } }],
})

export type OpenBill = Pick<StoredBill, '_id' | 'planId' | 'dueOn' | 'sums'>

/** Adds `as` to documents that have their `plan`: its bills, after `stages`. */
export function billsOfPlan(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: bills.name, as, local: '$plan._id', foreign: 'planId', stages })
}

export interface FeesRow {
  /** None: no bill was issued. */
  readonly fees: readonly { readonly paidFen: number; readonly returnedFen: number; readonly toReturnFen: number }[]
}

/** Adds `fees` to documents that have their `plan`: what came in, went back and is owed back, by the bills' ledgers. */
export const feesOfPlan: Stage = billsOfPlan('fees', [
  {
    $group: {
      _id: null,
      paidFen: { $sum: '$sums.paidFen' },
      returnedFen: { $sum: '$sums.returnedFen' },
      toReturnFen: { $sum: '$sums.toReturnFen' },
    },
  },
])

/** The same as amounts. The sums beside a bill change with its ledger, in one step. */
export function familyFeesOf({ fees: [fees] }: FeesRow): FamilyFees {
  return {
    paidFen: fen(fees?.paidFen ?? 0),
    returnedFen: fen(fees?.returnedFen ?? 0),
    toReturnFen: fen(fees?.toReturnFen ?? 0),
  }
}
