// The payment simulator as a whole: its cashier, its refunds, its interface over HTTP.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../controls/clock'
import type { FaultBox } from '../controls/faults'
import { answer, readBody } from '../http/http-body'
import type { Database } from '../store/database'
import type { ApiAnswer } from './api-answers'
import { endpointOf, type GatewayRequest } from './endpoints'
import { type Callback, PaymentCallbacks, paidCallback, refundCallback } from './payment-callbacks'
import { gatewayNumber, type Order, PaymentOrders, type Refund } from './payment-orders'
import { refusal, refuseWith } from './refusals'
import { isSignedByMerchant, signatureHeaders } from './signatures'
import type { BillFormat } from './trade-bill'

export interface WeChatPayOptions {
  readonly database: Database
  readonly clock: Clock
  readonly faults: FaultBox
  readonly url: string
}

export type CashierAct = 'pay' | 'fail'
export type CashierOutcome = 'PAID' | 'FAILED' | 'ALREADY_PAID' | 'CLOSED'

type Ended = Exclude<Refund['status'], 'PROCESSING'>

const LARGEST_REQUEST = 64 * 1024

export class WeChatPay {
  readonly orders: PaymentOrders
  readonly callbacks: PaymentCallbacks
  /** What left a sub merchant's account for its bank; the rest is there for refunds. */
  readonly swept = new Map<string, number>()
  /** How a sub merchant's bills are written, where that is not the format of today. */
  readonly formats = new Map<string, BillFormat>()

  constructor(private readonly options: WeChatPayOptions) {
    this.orders = new PaymentOrders(options.database)
    this.callbacks = new PaymentCallbacks(options.faults, options.clock)
  }

  /** What a person does at the cashier. Paying twice pays once. */
  async act(prepayId: string, act: CashierAct): Promise<CashierOutcome | null> {
    const found = this.orders.orderOfPrepay(prepayId)
    if (found === null) return null
    const now = this.options.clock.now()
    const { outcome, paid } = await this.orders.changeOrder<{ outcome: CashierOutcome; paid: Order | null }>(
      found._id,
      (order) => {
        const done = (outcome: CashierOutcome) => ({ after: null, answer: { outcome, paid: null } })
        if (order === null || order.state === 'CLOSED') return done('CLOSED')
        if (order.state === 'SUCCESS') return done('ALREADY_PAID')
        if (order.expiresAt !== null && order.expiresAt <= now) return done('CLOSED')
        if (act === 'fail') return { after: { ...order, state: 'PAYERROR' }, answer: { outcome: 'FAILED', paid: null } }
        const after: Order = { ...order, state: 'SUCCESS', paidAt: now, transactionId: gatewayNumber('42') }
        return { after, answer: { outcome: 'PAID', paid: after } }
      },
    )
    if (paid !== null) this.callbacks.tell(paidCallback(paid))
    return outcome
  }

  /** Somebody claims that this order was paid. */
  async forge(orderNo: string): Promise<void> {
    const order = this.orders.order(orderNo)
    const paid = { state: 'SUCCESS', paidAt: this.options.clock.now(), transactionId: gatewayNumber('42') } as const
    if (order !== null) await this.callbacks.forge(paidCallback({ ...order, ...paid }))
  }

  /** `POST`/`GET /v3/…`, as the merchant calls it. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await readBody(request, LARGEST_REQUEST)).toString('utf8')
    const url = request.url ?? '/'
    const method = request.method ?? 'GET'
    const authorization = request.headers.authorization ?? ''
    if (!isSignedByMerchant({ method, url, authorization, body }))
      return answerSigned(response, refusal(401, 'SIGN_ERROR', '签名错误'))
    const { pathname, searchParams } = new URL(url, this.options.url)
    const asked: GatewayRequest = { method, path: pathname, query: searchParams, body }
    const endpoint = endpointOf(asked)
    if (endpoint === null) return answerSigned(response, refusal(404, 'RESOURCE_NOT_EXISTS', '接口不存在'))
    const strike = this.options.faults.strike(`pay.${endpoint.name}`, null, subMchIdOf(asked))
    if (strike !== null && strike.delayMs > 0) await sleep(strike.delayMs)
    if (strike?.kind === 'dropBefore') return void request.socket.destroy()
    if (strike?.kind === 'error') return answerSigned(response, refusal(500, 'SYSTEM_ERROR', '系统错误'))
    if (strike?.kind === 'refused') return answerSigned(response, refuseWith(strike.code ?? ''))
    const { orders, swept, formats } = this
    const { clock, url: own } = this.options
    const refundTaken = (refund: Refund) => this.settle(refund)
    const gateway = { orders, swept, formats, clock, url: own, refundTaken }
    const answered = await endpoint.run(gateway, asked)
    if (strike?.kind === 'dropAfter') return void request.socket.destroy()
    answerSigned(response, answered, strike?.kind === 'unsigned')
  }

  /**
   * A moment after it was taken on; a fault may close it (a week without enough money in the account), or find the card closed:
   * https://pay.weixin.qq.com/doc/v3/partner/4013080623
   */
  private settle({ _id }: Refund): void {
    const strike = this.options.faults.strike('pay.settleRefund', null)
    if (strike?.kind === 'late') return
    const status = strike?.kind === 'error' ? 'CLOSED' : strike?.kind === 'abnormal' ? 'ABNORMAL' : 'SUCCESS'
    this.callbacks.start(this.settleRefund(_id, status))
  }

  /** Ends a refund that is under way, or that somebody settles by hand. */
  async settleRefund(refundNo: string, status: Ended): Promise<void> {
    const doneAt = this.options.clock.now()
    const done = await this.orders.changeRefund<Refund | null>(refundNo, (refund) => {
      if (refund?.status !== 'PROCESSING' && refund?.status !== 'ABNORMAL') return { after: null, answer: null }
      const after: Refund = { ...refund, status, doneAt: status === 'ABNORMAL' ? null : doneAt }
      return { after, answer: after }
    })
    if (done?.callbackUrl) this.callbacks.tell(refundCallback(done, done.callbackUrl))
  }
}

/** What tests may do to the simulator. */
export function paymentControls({ orders, callbacks, swept, formats, act, forge, settleRefund }: Bound) {
  return {
    /** The account is settled to the bank: nothing is left for refunds until families pay again. */
    sweep: (subMchId: string) => void swept.set(subMchId, orders.balanceOf(subMchId)),
    /** Filled up again by hand. */
    fillUp: (subMchId: string) => void swept.delete(subMchId),
    writeBills: (subMchId: string, format: BillFormat) => void formats.set(subMchId, format),
    ledger: () => orders.all(),
    prepayOf: (orderNo: string) => orders.order(orderNo)?.prepayId ?? null,
    act,
    forge,
    settleRefund,
    tellWaiting: (order?: (list: readonly Callback[]) => readonly Callback[]) => callbacks.tellWaiting(order),
    settled: () => callbacks.settled(),
  }
}

type Bound = Pick<WeChatPay, 'orders' | 'callbacks' | 'swept' | 'formats' | 'act' | 'forge' | 'settleRefund'>

export function boundTo(pay: WeChatPay): Bound {
  return {
    orders: pay.orders,
    callbacks: pay.callbacks,
    swept: pay.swept,
    formats: pay.formats,
    act: (prepayId, act) => pay.act(prepayId, act),
    forge: (orderNo) => pay.forge(orderNo),
    settleRefund: (refundNo, status) => pay.settleRefund(refundNo, status),
  }
}

function subMchIdOf({ query, body }: GatewayRequest): string | null {
  return query.get('sub_mchid') ?? /"sub_mchid":"(\d+)"/.exec(body)?.[1] ?? null
}

/** Files are answered without a signature, as WeChat does it: their hash came signed. */
function answerSigned(response: ServerResponse, { status, body }: ApiAnswer, isBare = false): void {
  if (Buffer.isBuffer(body)) {
    answer(response, { status, type: 'text/plain; charset=utf-8', body })
    return
  }
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = isBare ? {} : signatureHeaders(text, { seconds: Math.floor(Date.now() / 1000) })
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  answer(response, { status, type: 'application/json; charset=utf-8', body: text })
}
