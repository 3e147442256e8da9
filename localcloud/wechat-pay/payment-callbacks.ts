// Sends payment callbacks: signed, encrypted, told again until received, or spoilt by a test.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../controls/clock'
import type { FaultBox } from '../controls/faults'
import { describeOrder, describeRefund, timeText } from './api-answers'
import { paymentKeys } from './payment-keys'
import type { Order, Refund } from './payment-orders'
import { encryptedResource, signatureHeaders } from './signatures'

/**
 * WeChat waits longer each time, for a day in all; here the first few are enough:
 * https://pay.weixin.qq.com/docs/partner/apis/combine-payment/refunds/refund-result-notice.html
 */
const WAITS_MS = [15_000, 15_000, 30_000, 180_000]

export interface Callback {
  readonly id: string
  readonly url: string
  readonly event: 'TRANSACTION.SUCCESS' | `REFUND.${Exclude<Refund['status'], 'PROCESSING'>}`
  readonly content: object
}

export function paidCallback(order: Order): Callback {
  return {
    id: randomUUID(),
    url: order.callbackUrl,
    event: 'TRANSACTION.SUCCESS',
    content: describeOrder(order, false),
  }
}

export function refundCallback(refund: Refund, url: string): Callback {
  // Neither when it was taken on nor by which channel: a callback says less than an answer.
  const { status, amount, create_time, channel, ...rest } = { ...describeRefund(refund) } as Record<string, unknown>
  const content = { sp_mchid: paymentKeys().mchId, sub_mchid: refund.subMchId, ...rest, refund_status: status, amount }
  return {
    id: randomUUID(),
    url,
    event: refund.status === 'PROCESSING' ? 'REFUND.SUCCESS' : `REFUND.${refund.status}`,
    content,
  }
}

export class PaymentCallbacks {
  private waiting: Callback[] = []
  private readonly running = new Set<Promise<unknown>>()
  private readonly timers = new Set<NodeJS.Timeout>()

  constructor(
    private readonly faults: FaultBox,
    private readonly clock: Clock,
  ) {}

  /** Tells it now, or does with it what a fault wants. */
  tell(callback: Callback): void {
    const strike = this.faults.strike('pay.callback', null)
    if (strike?.kind === 'lost') return
    if (strike?.kind === 'late') return void this.waiting.push(callback)
    this.start(this.send(callback, strike?.kind ?? null, 0))
    if (strike?.kind === 'doubled') this.start(this.send(callback, null, 0))
  }

  /** What a forger says who knows everything but the gateway's key. */
  forge(callback: Callback): Promise<void> {
    this.start(this.send(callback, 'forged', 0))
    return this.settled()
  }

  /** Those that wait, in the order a test chooses. */
  tellWaiting(order: (list: readonly Callback[]) => readonly Callback[] = (list) => list): Promise<void> {
    const due = order(this.waiting)
    this.waiting = []
    for (const callback of due) this.start(this.send(callback, null, 0))
    return this.settled()
  }

  /** Nothing under way any more. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running)
  }

  /** Work of the gateway that ends in callbacks. */
  start(work: Promise<unknown>): void {
    const kept = work.finally(() => this.running.delete(kept))
    this.running.add(kept)
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer)
  }

  private async send(callback: Callback, fault: string | null, attempt: number): Promise<void> {
    const wait = WAITS_MS[attempt]
    const isReceived = await post(callback, fault, Math.floor(this.clock.now() / 1000))
    // What was meant to be refused is not told again, so that a test sees one refusal.
    if (isReceived || wait === undefined || fault !== null) return
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.start(this.send(callback, null, attempt + 1))
    }, wait)
    timer.unref()
    this.timers.add(timer)
  }
}

async function post({ id, url, event, content }: Callback, fault: string | null, seconds: number): Promise<boolean> {
  const kind = event.startsWith('REFUND.') ? 'refund' : 'transaction'
  const resource = encryptedResource(kind, fault === 'wrongAmount' ? withWrongAmount(content) : content)
  const envelope = { id, create_time: timeText(seconds * 1000), resource_type: 'encrypt-resource', event_type: event }
  const body = JSON.stringify({ ...envelope, summary: event, resource })
  const key = fault === 'forged' ? { key: paymentKeys().foreignPrivate } : {}
  const signed = fault === 'unsigned' ? {} : signatureHeaders(body, { seconds, ...key })
  const headers = { 'content-type': 'application/json', ...(signed as Record<string, string>) }
  try {
    const response = await fetch(url, { method: 'POST', headers, body })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

function withWrongAmount(content: object): object {
  const { amount } = content as { readonly amount: { readonly total: number } }
  return { ...content, amount: { ...amount, total: amount.total + 100 } }
}
