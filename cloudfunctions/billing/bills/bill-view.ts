// Shapes a bill for display: families see every reason, the school only amounts.
import { accountOf, type BillAccount } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { consumablesAfter, standingReturns } from '@domain/billing/bills/consumable-returns'
import { type BillChangeTold, changesOf } from '@domain/billing/bills/describe-adjustments'
import { type ReturnPromised, standingEntries } from '@domain/billing/ledger/money-ledger'
import { returnProgress } from '@domain/billing/ledger/return-progress'
import type { ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'

type SchoolBill = ActionOutput<'billing.getSchoolBill'>
type Sums = Pick<BillAccount, 'state' | 'askedFen' | 'keptFen' | 'toPayFen' | 'toReturnFen'> & {
  readonly paidFen: number
  readonly returnedFen: number
}

export function billHead({ _id: billId, issuedAt, dueOn }: Pick<Bill, '_id' | 'issuedAt' | 'dueOn'>, sums: Sums) {
  const { state, askedFen, keptFen, paidFen, returnedFen, toPayFen, toReturnFen } = sums
  const issuedOn: string = dateAt(issuedAt)
  return { billId, issuedOn, dueOn, state, askedFen, keptFen, paidFen, returnedFen, toPayFen, toReturnFen }
}

/** `bill`: with all its events. */
export function sumsNow(bill: Bill): Sums {
  const { standing, ...account } = accountOf(bill)
  return { ...account, paidFen: standing.paidFen, returnedFen: standing.returnedFen }
}

/** What the response to a recorded payment or return says. */
export function sumsView(bill: Bill) {
  const { billId: _, issuedOn: __, dueOn: ___, ...sums } = billHead(bill, sumsNow(bill))
  return sums
}

export function familyChanges(bill: Bill): BillChangeTold[] {
  return changesOf(bill, accountOf(bill).adjusted.adjustments)
}

/** Finance sees a waiver as an amount like any other (waiver-view.ts): neither the word nor the line it stands on. */
export function schoolChanges(bill: Bill): SchoolBill['changes'] {
  return familyChanges(bill).map(({ reason, ...change }) =>
    reason === 'WAIVER_APPROVED' || reason === 'WAIVER_REVOKED'
      ? { ...change, reason: 'OTHER' }
      : { ...change, reason },
  )
}

/** Those taken back too, each with when and why. */
export function paymentsOf({ money }: Bill) {
  return money.flatMap((entry) => {
    if (entry.type !== 'PAID') return []
    const { paymentNo, channel, amountFen, on, evidence } = entry
    return [
      { paymentNo, channel, amountFen, on, hasEvidence: evidence !== null, reversed: reversalOf(money, paymentNo) },
    ]
  })
}

function reversalOf(money: Bill['money'], number: string) {
  const reversals = money.filter((entry) => entry.type === 'PAYMENT_REVERSED' || entry.type === 'RETURN_REVERSED')
  const last = reversals.filter((one) => ('paymentNo' in one ? one.paymentNo : one.refundNo) === number).at(-1)
  return last === undefined ? null : { on: last.on, reason: last.reason }
}

/** A return of the school's that was taken back since was never the second one. */
function twiceOf(money: Bill['money'], refundNo: string): SchoolBill['returns'][number]['twice'] {
  const own = money.filter((entry) => 'refundNo' in entry && entry.refundNo === refundNo)
  const since = own.slice(own.map(({ type }) => type).lastIndexOf('RETURN_REVERSED') + 1)
  const twice = since.find((entry) => entry.type === 'RETURNED_TWICE')
  if (twice?.type !== 'RETURNED_TWICE') return null
  const settled = since.find((entry) => entry.type === 'TWICE_SETTLED')
  const isSettled = settled?.type === 'TWICE_SETTLED'
  return { on: twice.on, settled: isSettled ? { on: settled.on, reason: settled.reason } : null }
}

const STATES = {
  PROMISED: 'PROMISED',
  ACCEPTED: 'PROMISED',
  REFUSED: 'REFUSED',
  STUCK: 'STUCK',
  RETURNED: 'RETURNED',
  FAILED: 'FAILED',
} as const

/** Those along a payment that was taken back are void, and none. */
export function returnsOf({ money: told }: Pick<Bill, 'money'>): SchoolBill['returns'] {
  const money = standingEntries(told)
  const channels = new Map(money.flatMap((entry) => (entry.type === 'PAID' ? [[entry.paymentNo, entry.channel]] : [])))
  return money
    .filter((entry): entry is ReturnPromised => entry.type === 'RETURN_PROMISED')
    .map((promise) => {
      const { step, on, outcome, refusals, mayGoAnotherWay } = returnProgress(money, promise)
      return {
        refundNo: promise.refundNo,
        channel: outcome?.instead?.channel ?? channels.get(promise.paymentNo) ?? 'BANK',
        amountFen: promise.amountFen,
        hasEvidence: outcome?.instead !== undefined,
        state: STATES[step],
        on: step === 'ACCEPTED' ? null : on,
        refusal: step === 'REFUSED' ? (refusals.at(-1)?.refusal ?? null) : null,
        mayGoAnotherWay,
        isByHand: outcome?.type === 'RETURNED' && outcome.recordedBy !== null,
        reversed: reversalOf(told, promise.refundNo),
        twice: twiceOf(told, promise.refundNo),
      }
    })
}

/** As charged, with the pieces that came back since. */
export function consumablesOf({ consumables, events }: Bill) {
  return consumablesAfter(consumables, events).map(({ source: _, ...line }) => line)
}

/** What is still to be taken back, each with what it gave. */
export function materialReturnsOf(bill: Bill): SchoolBill['materialReturns'] {
  const { adjustments } = accountOf(bill).adjusted
  return standingReturns(bill.events).map(({ id: returnId, name, pieces, on }) => {
    const amountFen = adjustments.find(({ eventId }) => eventId === returnId)?.amountFen ?? 0
    return { returnId, name, pieces, on, amountFen }
  })
}
