// Compares schools' days with WeChat Pay's bills, and again while they differ; each alone.
import { refusalOf } from '@domain/billing/ledger/gateway-refusal'
import { isDayDue, type PaymentDay } from '@domain/billing/payments/payment-day'
import { compareDay, differencesOf, moneyOfDay } from '@domain/billing/payments/reconcile-day'
import type { TradeRow } from '@domain/billing/payments/trade-bill'
import { addDays, dateAt, type SchoolDate, timeAt } from '@domain/values/school-date'
import { type Queue, runQueue } from '../../request/run-queue'
import { replacePaymentDay } from '../collections/payment-days'
import { findPayments } from '../collections/payments'
import { fetchTradeBill } from '../gateway/gateway-refunds'
import { GatewayBusy } from '../gateway/pay-gateway'
import { confirmWithGateway } from './apply-payment'
import { findCollectingSchools, findLedgersOfDay, MOST_DAYS_BACK, type SchoolWithDays } from './find-payment-days'

/** WeChat's bills of a day are there from ten the next morning. */
const BILLS_FROM = '10:00'
/** Days looked back at; by night, in the hour from three, as many as can be had: after an outage no day stays uncompared. */
const DAYS_BACK = 7
const NIGHT = '03'
/** At most so many days a run, so that a run stays short. */
const DAYS_A_RUN = 40
/** A bill that could not be had so many times is a person's business. [D] */
const TROUBLE_TOLD_AFTER = 3

interface DueDay {
  readonly school: SchoolWithDays
  readonly date: SchoolDate
}

/** The schools with a day that could not be compared time and again. */
export async function reconcileSchools(
  now: number,
  limits: Pick<Queue<DueDay>, 'isOver' | 'isSilence'>,
): Promise<ReadonlySet<string>> {
  const latest = addDays(dateAt(now), timeAt(now) >= BILLS_FROM ? -1 : -2)
  const daysBack = timeAt(now).startsWith(NIGHT) ? MOST_DAYS_BACK : DAYS_BACK
  const newestFirst = Array.from({ length: daysBack }, (_, index) => addDays(latest, -index))
  const schools = await findCollectingSchools(newestFirst.at(-1) ?? latest)
  const due = newestFirst.flatMap((date) =>
    schools.filter((school) => isDue(school, date, now)).map((school) => ({ school, date })),
  )
  const troubled = new Set<string>()
  await runQueue<DueDay>({
    ...limits,
    name: 'billing.days',
    items: due.slice(0, DAYS_A_RUN),
    work: ({ school, date }) => reconcileDay(school, date, now),
    onFailure: async (day, error) => {
      if ((await keepTrouble(day, error, now)) === TROUBLE_TOLD_AFTER) troubled.add(day.school._id)
    },
  })
  return troubled
}

function dayOf({ days }: SchoolWithDays, date: SchoolDate): PaymentDay | undefined {
  return days.find((day) => day.date === date)
}

function isDue(school: SchoolWithDays, date: SchoolDate, now: number): boolean {
  const done = dayOf(school, date)
  return isDayDue(done, done === undefined ? 0 : differencesOf(done), now)
}

async function reconcileDay({ _id: schoolId, merchant }: SchoolWithDays, date: SchoolDate, now: number): Promise<void> {
  if (!merchant) return
  const theirs = await fetchTradeBill(merchant.subMchId, date)
  const ours = await ledgersOf(schoolId, date)
  const first = compareDay(ours, theirs)
  // The gateway has a payment of ours that we never heard about: query it now.
  const healed = await confirmMissing(first.onlyTheirs, now)
  const day = healed ? compareDay(await ledgersOf(schoolId, date), theirs) : first
  const kept: PaymentDay = { _id: `${schoolId}:${date}`, schoolId, date, comparedAt: now, trouble: null, ...day }
  await replacePaymentDay(kept)
}

/** How often it has failed by now. What was compared before stays to be seen. */
async function keepTrouble({ school, date }: DueDay, error: unknown, now: number): Promise<number> {
  const before = dayOf(school, date)
  const { code, words } = error instanceof GatewayBusy ? error : { code: 'UNREADABLE', words: '' }
  const times = (before?.trouble?.times ?? 0) + 1
  const day = before ?? { _id: `${school._id}:${date}`, schoolId: school._id, date, ...compareDay([], []) }
  await replacePaymentDay({ ...day, comparedAt: now, trouble: { ...refusalOf(code, words), times } })
  return times
}

async function ledgersOf(schoolId: string, date: SchoolDate): Promise<readonly TradeRow[]> {
  return (await findLedgersOfDay(schoolId, date)).flatMap(({ money }) => moneyOfDay(money, date))
}

async function confirmMissing(rows: readonly TradeRow[], now: number): Promise<boolean> {
  const missing = await findPayments(rows.filter(({ kind }) => kind === 'PAYMENT').map(({ no }) => no))
  for (const payment of missing) await confirmWithGateway(payment, now)
  return missing.length > 0
}
