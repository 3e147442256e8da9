// Builds the receipt of one payment: what it was for, paid and refunded amounts, no reasons.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { Bill } from '../bills/bill-record'
import { stateWith } from '../bills/bill-state'
import { type ConsumableState, consumableKept } from '../bills/consumable-returns'
import { finalAmountPerLine } from '../bills/final-amount-per-line'
import {
  type MoneyEntry,
  moneySummary,
  type PaidEntry,
  type ReturnPromised,
  standingEntries,
} from '../ledger/money-ledger'
import { returnProgress } from '../ledger/return-progress'
import { packUnder } from '../policy/pack-list'

/** Amounts only: with lessons and prices next to them a waiver could be worked out. */
export interface ReceiptLine {
  readonly title: string
  readonly amountFen: Fen
}

export interface ReceiptReturn {
  readonly amountFen: Fen
  /** Null while it is on its way. */
  readonly on: SchoolDate | null
  /** The gateway could not deliver it: the school returns it another way. */
  readonly isStuck: boolean
}

export interface Receipt extends Pick<PaidEntry, 'paymentNo' | 'channel' | 'amountFen' | 'on'> {
  readonly lines: readonly ReceiptLine[]
  /** Entrusted to the school, apart from the service. */
  readonly consumables: readonly ReceiptLine[]
  /** What lines and consumables come to. */
  readonly askedFen: Fen
  /** What of it is still to pay, whatever came in by other payments. */
  readonly leftFen: Fen
  /** Of this payment; failed ones are none. */
  readonly returns: readonly ReceiptReturn[]
}

type ReceiptBill = Pick<
  Bill,
  'packId' | 'pack' | 'lines' | 'waiver' | 'serviceDays' | 'events' | 'consumables' | 'money'
>

/** Null without such a payment in the ledger: what did not come in has no receipt. */
export function receiptOf(bill: ReceiptBill, paymentNo: string): Receipt | null {
  const payment = moneySummary(bill.money).payments.find((one) => one.paymentNo === paymentNo)
  if (payment === undefined) return null
  const { channel, amountFen, on } = payment
  const state = stateWith({ ...bill, pack: packUnder(bill) }, bill.events)
  const lines = finalAmountPerLine(state)
    .map(({ title, keptFen }) => ({ title, amountFen: keptFen }))
    .filter(isAsked)
  const consumables = state.consumables.map(usedLine).filter(isAsked)
  const askedFen = sumFen([...lines, ...consumables].map((line) => line.amountFen))
  const leftFen = fen(Math.max(0, askedFen - moneySummary(bill.money).heldFen))
  const returns = returnsOf(bill.money, paymentNo)
  return { paymentNo, channel, amountFen, on, lines, consumables, askedFen, leftFen, returns }
}

function usedLine(line: ConsumableState): ReceiptLine {
  const { name, spec, quantity, returned } = line
  return { title: `${name} ${spec} ×${quantity - returned}`, amountFen: consumableKept(line) }
}

function isAsked({ amountFen }: ReceiptLine): boolean {
  return amountFen > 0
}

/** What was promised to go back along a payment, in the order of the promises, with the day it went. */
export function returnsOf(money: readonly MoneyEntry[], paymentNo: string): readonly ReceiptReturn[] {
  const promised = standingEntries(money).filter((entry): entry is ReturnPromised => entry.type === 'RETURN_PROMISED')
  return promised.flatMap((promise) => {
    if (promise.paymentNo !== paymentNo) return []
    const { step, on } = returnProgress(money, promise)
    if (step === 'FAILED') return []
    const isStuck = step === 'STUCK' || step === 'REFUSED'
    return [{ amountFen: promise.amountFen, on: step === 'RETURNED' ? on : null, isStuck }]
  })
}
