// Decides what follows when the gateway refuses to answer about a payment.
import { HOUR_MS, MINUTE_MS } from '../../values/durations'
import { dateAt } from '../../values/school-date'
import type { GatewayRefusal, PaymentTrouble } from '../ledger/gateway-refusal'
import type { Payment } from './payment-record'

export type Troubled = Pick<Payment, 'state' | 'askAt'> & { readonly trouble: PaymentTrouble }

const WAITS_MS = [10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS] as const
/** A week after its time was over nobody is asked any more; the days' comparison shows what came in. [D] */
const ASKED_FOR_MS = 7 * 24 * HOUR_MS
/** A callback normally comes within seconds; after this long the gateway is asked, and again as often. */
export const ASK_EVERY_MS = MINUTE_MS

/** Nobody can pay what was never begun: it is closed, and nobody asks. */
export function prepayRefused(refusal: GatewayRefusal, now: number): Troubled {
  return { state: 'CLOSED', askAt: null, trouble: { ...refusal, asked: 'PREPAY', at: now, on: dateAt(now), times: 1 } }
}

/**
 * What came of it is unknown. Once its time is over nobody can pay it any more, so it holds up no other payment; it is asked
 * about for another week, since it may have been paid before.
 */
export function queryRefused({ state, expiresAt, trouble }: Payment, refusal: GatewayRefusal, now: number): Troubled {
  const times = (trouble?.times ?? 0) + 1
  const wait = WAITS_MS[Math.min(times, WAITS_MS.length) - 1] ?? HOUR_MS
  const isOver = expiresAt <= now
  return {
    state: isOver && state === 'OPEN' ? 'CLOSED' : state,
    askAt: askAgain(expiresAt, now, wait),
    trouble: { ...refusal, asked: 'QUERY', at: now, on: dateAt(now), times },
  }
}

/** In any case when its time is over: then it is closed. */
function askAgain(expiresAt: number, now: number, wait: number): number | null {
  if (expiresAt + ASKED_FOR_MS <= now) return null
  return expiresAt > now ? Math.min(expiresAt, now + wait) : now + wait
}
