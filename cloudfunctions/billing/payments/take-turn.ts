// Lets one payment of a bill be open: whoever starts another claims the turn, or waits.
import type { Payment } from '@domain/billing/payments/payment-record'
import { type BillTurn, claimTurn, readTurn } from '../collections/bills'
import { abandonPayment, markClosed, readPayment } from '../collections/payments'
import { closeOrder } from '../gateway/gateway-orders'
import { confirmWithGateway } from './apply-payment'

/**
 * Longer than any request runs: whoever claimed the turn so long ago and asked for nothing has died. For as long nobody
 * closes what somebody else has just opened. [D]
 */
const UNDER_WAY_MS = 60_000
/** A payment about to run out is not offered again. */
const LEAST_LEFT_MS = 5 * 60_000

export type Turn =
  /** This payment alone may be asked for now. */
  | { readonly kind: 'MINE'; readonly payment: Payment; readonly isNew: boolean }
  /** The other one has paid. */
  | { readonly kind: 'PAID' }
  /** The other one is about to pay, this very moment. */
  | { readonly kind: 'OTHERS' }
  /** WeChat does not say what became of the one before, which may still be paid. */
  | { readonly kind: 'REFUSED' }

/** What was read before: the turn with the bill, and whose turn it is. */
export interface KnownTurn {
  readonly turn: BillTurn | null
  readonly holder: Payment | null
}

/**
 * One conditional update of the bill decides between any number of requests; whoever loses looks once more at who has won.
 */
export async function takeTurn(wanted: Payment, known: KnownTurn, now: number): Promise<Turn> {
  const first = await tryTurn(wanted, known, now)
  return first ?? (await tryTurn(wanted, await readKnown(wanted.billId), now)) ?? { kind: 'OTHERS' }
}

async function readKnown(billId: string): Promise<KnownTurn> {
  const turn = await readTurn(billId)
  return { turn, holder: turn === null ? null : await readPayment(turn.paymentNo) }
}

/** Null: somebody was faster. */
async function tryTurn(wanted: Payment, { turn, holder }: KnownTurn, now: number): Promise<Turn | null> {
  if (turn?.paymentNo === wanted._id) return { kind: 'MINE', payment: wanted, isNew: true }
  if (turn !== null && holder === null && turn.at + UNDER_WAY_MS > now) return { kind: 'OTHERS' }
  if (holder?.state === 'OPEN') {
    if (isSame(holder, wanted) && holder.expiresAt > now + LEAST_LEFT_MS)
      return { kind: 'MINE', payment: holder, isNew: false }
    if (holder.payerId !== wanted.payerId && holder.startedAt + UNDER_WAY_MS > now) return { kind: 'OTHERS' }
    const outcome = await makeWay(holder, now)
    if (outcome !== null) return outcome
  }
  const isClaimed = await claimTurn(wanted.billId, turn, { paymentNo: wanted._id, at: now })
  return isClaimed ? { kind: 'MINE', payment: wanted, isNew: true } : null
}

function isSame(one: Payment, other: Payment): boolean {
  const keys = ['payerId', 'way', 'amountFen', 'subMchId'] as const
  return keys.every((key) => one[key] === other[key])
}

/** Null once nobody can pay by it any more. */
async function makeWay(holder: Payment, now: number): Promise<Turn | null> {
  if (await closeOrder(holder)) {
    await markClosed(holder._id)
    return null
  }
  const { state, trouble } = await confirmWithGateway(holder, now)
  if (state === 'PAID') return { kind: 'PAID' }
  if (state === 'CLOSED') return null
  if (trouble !== null) return { kind: 'REFUSED' }
  const isDead = holder.startedAt + UNDER_WAY_MS <= now && (await abandonPayment(holder._id))
  return isDead ? null : { kind: 'OTHERS' }
}
