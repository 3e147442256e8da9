// Golden table of gateway answers about a payment of 216.00 that expires at minute 30.
import { fen } from '../../values/fen'
import { instantOf, schoolDate } from '../../values/school-date'
import type { GatewayOrder, PaymentFact } from './gateway-order'
import { PAYMENT_LIFE_MS, type Payment } from './payment-record'

const STARTED = instantOf(schoolDate('2026-09-21'), '23:50')
export const ENDS = STARTED + PAYMENT_LIFE_MS

export const examplePayment: Payment = {
  _id: 'P1',
  billId: 'plan:pupil',
  pupilId: 'pupil',
  schoolId: 'qinghe',
  districtId: 'hechuan',
  subMchId: '1600000001',
  payerId: 'guardian',
  way: 'wechat',
  amountFen: fen(21_600),
  startedAt: STARTED,
  startedOn: schoolDate('2026-09-21'),
  expiresAt: ENDS,
  state: 'OPEN',
  prepay: 'wx1',
  paidFen: null,
  paidAt: null,
  askAt: STARTED + 60_000,
  trouble: null,
}

export const exampleOrder: GatewayOrder = {
  paymentNo: 'P1',
  subMchId: '1600000001',
  state: 'NOTPAY',
  totalFen: 21_600,
  paidAt: null,
}

export interface GatewayCase {
  readonly name: string
  readonly order: GatewayOrder | null
  readonly now: number
  readonly expected: PaymentFact['kind']
  /** Of the entry, when there is one. */
  readonly paid?: { readonly amountFen: number; readonly on: string }
}

const paidAt = (time: number) => ({ state: 'SUCCESS' as const, paidAt: time })

export const gatewayCases: readonly GatewayCase[] = [
  { name: 'not paid yet', order: exampleOrder, now: ENDS - 1, expected: 'WAITING' },
  { name: 'not paid when its time is over', order: exampleOrder, now: ENDS, expected: 'EXPIRED' },
  {
    name: 'a try that failed may be repeated',
    order: { ...exampleOrder, state: 'PAYERROR' },
    now: STARTED,
    expected: 'WAITING',
  },
  {
    name: 'somebody is typing the password',
    order: { ...exampleOrder, state: 'USERPAYING' },
    now: ENDS - 1,
    expected: 'WAITING',
  },
  { name: 'closed at the gateway', order: { ...exampleOrder, state: 'CLOSED' }, now: STARTED, expected: 'CLOSED' },
  {
    name: 'the gateway never heard of it: the request is still on its way',
    order: null,
    now: ENDS - 1,
    expected: 'WAITING',
  },
  { name: 'the gateway never heard of it, and its time is over', order: null, now: ENDS, expected: 'CLOSED' },
  {
    name: 'paid at 23:59: on that day',
    order: { ...exampleOrder, ...paidAt(STARTED + 9 * 60_000) },
    now: STARTED + 10 * 60_000,
    expected: 'PAID',
    paid: { amountFen: 21_600, on: '2026-09-21' },
  },
  {
    name: 'paid at 00:00: on the next day, however late it is told',
    order: { ...exampleOrder, ...paidAt(STARTED + 10 * 60_000) },
    now: ENDS + 86_400_000,
    expected: 'PAID',
    paid: { amountFen: 21_600, on: '2026-09-22' },
  },
  {
    name: 'given back since: it was paid all the same',
    order: { ...exampleOrder, ...paidAt(STARTED), state: 'REFUND' },
    now: STARTED,
    expected: 'PAID',
    paid: { amountFen: 21_600, on: '2026-09-21' },
  },
  {
    name: 'another amount came in: that amount is entered, not the one asked for',
    order: { ...exampleOrder, ...paidAt(STARTED), totalFen: 20_000 },
    now: STARTED,
    expected: 'PAID',
    paid: { amountFen: 20_000, on: '2026-09-21' },
  },
]
