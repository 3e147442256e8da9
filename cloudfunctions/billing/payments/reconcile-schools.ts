// Compares each school's days with WeChat Pay's bills, daily and again while they differ.

import type { PaymentDay } from '@domain/billing/payments/payment-day'
import { compareDay, differencesOf, moneyOfDay } from '@domain/billing/payments/reconcile-day'
import type { TradeRow } from '@domain/billing/payments/trade-bill'
import { addDays, dateAt, type SchoolDate, timeAt } from '@domain/values/school-date'
import { inParallel } from '../../runtime/in-parallel'
import { replacePaymentDay } from '../collections/payment-days'
import { findPayments } from '../collections/payments'
import { confirmWithGateway } from './apply-payment'
import { findCollectingSchools, findLedgersOfDay, MOST_DAYS_BACK, type SchoolWithDays } from './find-payment-days'
import { fetchTradeBill } from './gateway-refunds'

/** WeChat's bills of a day are there from ten the next morning. */
const BILLS_FROM = '10:00'
/** Days looked back at; by night, in the hour from three, as many as can be had: after an outage no day stays uncompared. */
const DAYS_BACK = 7
const NIGHT = '03'
/** At most so many days a run, so that a run stays short. */
const DAYS_A_RUN = 40
const AGAIN_MS = 20 * 3_600_000

export async function reconcileSchools(now: number): Promise<void> {
  const latest = addDays(dateAt(now), timeAt(now) >= BILLS_FROM ? -1 : -2)
  const daysBack = timeAt(now).startsWith(NIGHT) ? MOST_DAYS_BACK : DAYS_BACK
  const newestFirst = Array.from({ length: daysBack }, (_, index) => addDays(latest, -index))
  const schools = await findCollectingSchools(newestFirst.at(-1) ?? latest)
  const due = newestFirst.flatMap((date) =>
    schools.filter((school) => isDue(school, date, now)).map((school) => ({ school, date })),
  )
  await inParallel(due.slice(0, DAYS_A_RUN), ({ school, date }) => reconcileDay(school, date, now))
}

function isDue({ days }: SchoolWithDays, date: SchoolDate, now: number): boolean {
  const done = days.find((day) => day.date === date)
  return done === undefined || (differencesOf(done) > 0 && done.comparedAt + AGAIN_MS <= now)
}

async function reconcileDay({ _id: schoolId, merchant }: SchoolWithDays, date: SchoolDate, now: number): Promise<void> {
  if (!merchant) return
  const theirs = await fetchTradeBill(merchant.subMchId, date)
  const ours = await ledgersOf(schoolId, date)
  const first = compareDay(ours, theirs)
  // The gateway has a payment of ours that we never heard about: query it now.
  const healed = await confirmMissing(first.onlyTheirs, now)
  const day = healed ? compareDay(await ledgersOf(schoolId, date), theirs) : first
  const kept: PaymentDay = { _id: `${schoolId}:${date}`, schoolId, date, comparedAt: now, ...day }
  await replacePaymentDay(kept)
}

async function ledgersOf(schoolId: string, date: SchoolDate): Promise<readonly TradeRow[]> {
  return (await findLedgersOfDay(schoolId, date)).flatMap(({ money }) => moneyOfDay(money, date))
}

async function confirmMissing(rows: readonly TradeRow[], now: number): Promise<boolean> {
  const missing = await findPayments(rows.filter(({ kind }) => kind === 'PAYMENT').map(({ no }) => no))
  for (const payment of missing) await confirmWithGateway(payment, now)
  return missing.length > 0
}
