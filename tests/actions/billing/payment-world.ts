// A small district that collects by WeChat: a school's own account, families' bills, and paying.
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill, examplePlan } from '@domain/billing/bills/example-bill'
import { exampleClay } from '@domain/billing/bills/example-money'
import type { BillEvent } from '@domain/billing/bills/issued-bill'
import { reckonedOf, withSums } from '@domain/billing/bills/stored-bill'
import { type MoneySummary, moneySummary } from '@domain/billing/ledger/money-ledger'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { exampleEnrollment } from '@domain/enrollment/seats/example-enrollment'
import type { ActionOutput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles, type Mutation } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { addFamilies, type Documents, LOGIN_OF, smallWorld, term } from '../world/world'

export const SUB_MCH_ID = '1600000001'
export const HOLDER = '禾川区青禾小学'
/** 36 lessons of chess at 6.00. */
export const DUE = 21_600

export const billIdOf = (pupilId: string) => `qinghe:${term.id}:${pupilId}`
export const keyOf = (text: string) => `${text}-0123456789abcdef`

export interface Paying {
  readonly cloud: LocalCloud
  readonly world: Documents
}

export async function startPayingDistrict(families: number, mutation?: Mutation): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'f', families)
  const merchant = { subMchId: SUB_MCH_ID, holder: HOLDER }
  const schools = world.schools.map((school) => (school._id === 'qinghe' ? { ...school, merchant } : school))
  const cloud = await startDistrict(await buildBundles(mutation), { ...world, schools })
  await addBills(Array.from({ length: families }, (_, index) => `f${index + 1}`))
  return cloud
}

/** What a child goes to: the bill follows its record. */
const enrollments = [exampleEnrollment()]

export function billOf(pupilId: string): Bill {
  const plan = { ...examplePlan, _id: `qinghe:${term.id}`, term }
  return { ...exampleBill(enrollments, { plan }), _id: billIdOf(pupilId), pupilId }
}

/** With 86.00 of clay that the family entrusted. */
export function billWithClay(pupilId: string): Bill {
  return { ...billOf(pupilId), consumables: [exampleClay] }
}

function recordOf(pupilId: string): PupilTerm {
  return { _id: billIdOf(pupilId), planId: `qinghe:${term.id}`, schoolId: 'qinghe', pupilId, rev: 1, enrollments }
}

export async function addBills(pupilIds: readonly string[], of = billOf): Promise<void> {
  for (let from = 0; from < pupilIds.length; from += 500) {
    const some = pupilIds.slice(from, from + 500)
    await stored('pupilTerms').add(some.map(recordOf))
    await stored('bills').add(some.map(of).map(withSums))
  }
}

export async function storedBill(pupilId: string): Promise<Bill> {
  const [bill] = await readAll<Bill>('bills', { _id: billIdOf(pupilId) })
  if (bill === undefined) throw new Error(`no bill of ${pupilId}`)
  return bill
}

export async function moneyOf(pupilId: string): Promise<MoneySummary> {
  return moneySummary((await storedBill(pupilId)).money)
}

export const paymentsOf = (pupilId: string) => readAll<Payment>('payments', { billId: billIdOf(pupilId) })

export interface Starting {
  readonly key?: string
  readonly amountFen?: number
  readonly via?: 'wechat' | 'web'
  readonly login?: string
}

export function start(cloud: LocalCloud, pupilId: string, about: Starting = {}) {
  const { key = pupilId, amountFen = DUE, via = 'web', login = LOGIN_OF(`g-${pupilId}`) } = about
  const input = { billId: billIdOf(pupilId), amountFen, via, requestKey: keyOf(key) }
  return call(cloud, login, { name: 'billing.startPayment', input })
}

/** Starts it and answers what the app gets; anything but a success is a failure of the test. */
export async function started(cloud: LocalCloud, pupilId: string, about: Starting = {}) {
  const { answer } = await start(cloud, pupilId, about)
  if (!answer.ok) throw new Error(`not started: ${answer.error.code}`)
  return answer.value as ActionOutput<'billing.startPayment'>
}

/** Pays at the cashier and waits until the gateway has told what it tells. */
export async function payAtCashier(cloud: LocalCloud, paymentNo: string): Promise<string | null> {
  const outcome = await cloud.pay.act(cloud.pay.prepayOf(paymentNo) ?? '', 'pay')
  await cloud.pay.settled()
  return outcome
}

async function tell(pupilId: string, events: readonly BillEvent[]): Promise<void> {
  const bill = await storedBill(pupilId)
  const after = { ...bill, events: [...bill.events, ...events] }
  const { events: told, rev } = after
  await stored('bills')
    .doc(bill._id)
    .update({ events: told, ...reckonedOf(after), rev: rev + 1 })
}

/** Before the first lesson: everything is owed back. */
export async function withdraw(pupilId: string): Promise<void> {
  const [line] = (await storedBill(pupilId)).lines
  await tell(pupilId, [{ type: 'WITHDRAWN', id: 'w1', lineId: line?.lineId ?? '', endsBefore: term.from }])
}

/** OK, or why it was refused. */
export function codeOf(answer: { readonly ok: boolean; readonly error?: { readonly code: string } }): string {
  return answer.error?.code ?? 'OK'
}
