// Answers service providers: prepay, query, close, refund, and the trade bill.
import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../controls/clock'
import { type Fields, isFields, type Value } from '../values/value'
import { type ApiAnswer, describeOrder, describeRefund } from './api-answers'
import { paymentKeys } from './payment-keys'
import { gatewayNumber, type Order, type PaymentOrders, type Refund } from './payment-orders'
import { refusal, refuseWith } from './refusals'
import { type BillFormat, tradeBill } from './trade-bill'

export interface GatewayRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

export interface Gateway {
  readonly orders: PaymentOrders
  readonly swept: ReadonlyMap<string, number>
  readonly formats: ReadonlyMap<string, BillFormat>
  readonly clock: Clock
  readonly url: string
  /** Called once a refund has been taken on: it is settled a moment later, and told by a callback. */
  readonly refundTaken: (refund: Refund) => void
}

type Endpoint = (gateway: Gateway, request: GatewayRequest, name: string) => ApiAnswer | Promise<ApiAnswer>

/** Named, for faults: `pay.prepay` and so on. */
const ENDPOINTS: readonly (readonly [name: string, method: string, path: RegExp, endpoint: Endpoint])[] = [
  ['prepay', 'POST', /^\/v3\/pay\/partner\/transactions\/(jsapi|h5)$/, prepay],
  ['query', 'GET', /^\/v3\/pay\/partner\/transactions\/out-trade-no\/([\w|*-]{6,32})$/, queryOrder],
  ['close', 'POST', /^\/v3\/pay\/partner\/transactions\/out-trade-no\/([\w|*-]{6,32})\/close$/, closeOrder],
  ['refund', 'POST', /^\/v3\/refund\/domestic\/refunds()$/, refundOrder],
  ['refundQuery', 'GET', /^\/v3\/refund\/domestic\/refunds\/([\w|*@-]{1,64})$/, queryRefund],
  ['bill', 'GET', /^\/v3\/bill\/tradebill()$/, nameBill],
  ['download', 'GET', /^\/v3\/billdownload\/file()$/, downloadBill],
]

export interface FoundEndpoint {
  readonly name: string
  readonly run: (gateway: Gateway, request: GatewayRequest) => ApiAnswer | Promise<ApiAnswer>
}

export function endpointOf({ method, path }: Pick<GatewayRequest, 'method' | 'path'>): FoundEndpoint | null {
  for (const [name, wanted, pattern, endpoint] of ENDPOINTS) {
    const match = method === wanted ? pattern.exec(path) : null
    if (match !== null) return { name, run: (gateway, request) => endpoint(gateway, request, match[1] ?? '') }
  }
  return null
}

async function prepay({ orders, clock, url }: Gateway, { body }: GatewayRequest, way: string): Promise<ApiAnswer> {
  const asked = orderAsked(fieldsOf(body), way)
  if (asked === null) return refusal(400, 'PARAM_ERROR', '参数错误')
  return orders.changeOrder<ApiAnswer>(asked._id, (known) => {
    if (known === null) return { after: asked, answer: { status: 200, body: prepayAnswer(asked, url) } }
    if (known.state === 'SUCCESS') return { after: null, answer: refusal(400, 'ORDERPAID', '该订单已支付') }
    if (known.state === 'CLOSED') return { after: null, answer: refusal(400, 'ORDER_CLOSED', '订单已关闭') }
    const isSame = known.total === asked.total && known.subMchId === asked.subMchId && known.payer === asked.payer
    if (!isSame) return { after: null, answer: refusal(400, 'INVALID_REQUEST', '商户订单号重复') }
    const isLive = known.expiresAt === null || known.expiresAt > clock.now()
    return {
      after: null,
      answer: isLive ? { status: 200, body: prepayAnswer(known, url) } : refusal(400, 'ORDER_CLOSED', '订单已过期'),
    }
  })
}

function prepayAnswer({ kind, prepayId }: Order, url: string): object {
  return kind === 'JSAPI' ? { prepay_id: prepayId } : { h5_url: `${url}/local/pay/${prepayId}` }
}

function orderAsked(body: Fields, way: string): Order | null {
  const amount = fieldsIn(body.amount)
  const payer = way === 'jsapi' ? textOf(fieldsIn(body.payer).sp_openid) : null
  const { sp_appid, sp_mchid, sub_mchid, out_trade_no, description, notify_url, time_expire } = body
  const total = amount.total
  const isSound =
    sp_appid === paymentKeys().appId &&
    sp_mchid === paymentKeys().mchId &&
    /^\d{8,10}$/.test(textOf(sub_mchid)) &&
    /^[\w|*-]{6,32}$/.test(textOf(out_trade_no)) &&
    /^.{1,127}$/su.test(textOf(description)) &&
    /^https?:\/\/[^?]+$/.test(textOf(notify_url)) &&
    Number.isSafeInteger(total) &&
    Number(total) > 0 &&
    payer !== ''
  if (!isSound) return null
  return {
    _id: textOf(out_trade_no),
    subMchId: textOf(sub_mchid),
    appId: textOf(sp_appid),
    payer,
    kind: way === 'jsapi' ? 'JSAPI' : 'MWEB',
    description: textOf(description),
    total: Number(total),
    prepayId: `wx${randomBytes(17).toString('hex')}`,
    callbackUrl: textOf(notify_url),
    expiresAt: time_expire === undefined ? null : Date.parse(textOf(time_expire)),
    state: 'NOTPAY',
    paidAt: null,
    transactionId: null,
  }
}

/** An order of this sub merchant; another's is not there. */
function ownOrder({ orders }: Gateway, orderNo: string, subMchId: string): Order | null {
  const order = orders.order(orderNo)
  return order?.subMchId === subMchId ? order : null
}

function queryOrder(gateway: Gateway, { query }: GatewayRequest, orderNo: string): ApiAnswer {
  const order = ownOrder(gateway, orderNo, query.get('sub_mchid') ?? '')
  if (order === null) return refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
  return { status: 200, body: describeOrder(order, gateway.orders.refundsOf(orderNo).length > 0) }
}

async function closeOrder(gateway: Gateway, { body }: GatewayRequest, orderNo: string): Promise<ApiAnswer> {
  const { sub_mchid } = fieldsOf(body)
  if (ownOrder(gateway, orderNo, textOf(sub_mchid)) === null) return refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
  return gateway.orders.changeOrder<ApiAnswer>(orderNo, (order) => {
    if (order === null || order.state === 'SUCCESS')
      return { after: null, answer: refusal(400, 'ORDERPAID', '该订单已支付') }
    return { after: { ...order, state: 'CLOSED' }, answer: { status: 204 } }
  })
}

/**
 * Accepted, not settled: what becomes of it is told later. The same number is the same refund; after a refusal the same number
 * is sent again; at most 50 of an order, a minute apart: https://pay.weixin.qq.com/doc/v3/partner/4013163605
 */
async function refundOrder(gateway: Gateway, { body }: GatewayRequest): Promise<ApiAnswer> {
  const asked = fieldsOf(body)
  const [orderNo, refundNo] = [textOf(asked.out_trade_no), textOf(asked.out_refund_no)]
  const { refund: amount } = fieldsIn(asked.amount)
  const order = ownOrder(gateway, orderNo, textOf(asked.sub_mchid))
  if (!/^[\w|*@-]{1,64}$/.test(refundNo) || !Number.isSafeInteger(amount) || Number(amount) <= 0)
    return refuseWith('PARAM_ERROR')
  if (order?.state !== 'SUCCESS') return refusal(404, 'RESOURCE_NOT_EXISTS', '订单不存在')
  const { taken, answer } = await gateway.orders.changeRefund<{ taken: Refund | null; answer: ApiAnswer }>(
    refundNo,
    (known) => {
      const answered = (one: ApiAnswer) => ({ after: null, answer: { taken: null, answer: one } })
      if (known !== null) {
        const isSame = known.orderNo === orderNo && known.amount === amount
        return answered(isSame ? ok(known) : refuseWith('INVALID_REQUEST'))
      }
      const refused = whyNotRefunded(gateway, order, asked)
      if (refused !== null) return answered(refused)
      const refund = refundAsked(order, { asked, refundNo, amount: Number(amount), askedAt: gateway.clock.now() })
      return { after: refund, answer: { taken: refund, answer: ok(refund) } }
    },
  )
  if (taken !== null) gateway.refundTaken(taken)
  return answer
}

const MOST_REFUNDS = 50
const APART_MS = 60_000

/** The refund is paid from the school's own account, whatever else is in it: swept to the bank, there is not enough. */
function whyNotRefunded({ orders, swept, clock }: Gateway, order: Order, asked: Fields): ApiAnswer | null {
  const { refund: amount, total } = fieldsIn(asked.amount)
  const made = orders.refundsOf(order._id)
  const going = made.filter(({ status }) => status !== 'CLOSED').reduce((sum, one) => sum + one.amount, 0)
  if (total !== order.total || going + Number(amount) > order.total || made.length >= MOST_REFUNDS)
    return refuseWith('INVALID_REQUEST')
  if (made.some(({ askedAt }) => askedAt + APART_MS > clock.now())) return refuseWith('FREQUENCY_LIMITED')
  const left = orders.balanceOf(order.subMchId) - (swept.get(order.subMchId) ?? 0)
  return Number(amount) > left ? refuseWith('NOT_ENOUGH') : null
}

const ok = (refund: Refund): ApiAnswer => ({ status: 200, body: describeRefund(refund) })

interface RefundAsked {
  readonly asked: Fields
  readonly refundNo: string
  readonly amount: number
  readonly askedAt: number
}

function refundAsked(order: Order, { asked, refundNo, amount, askedAt }: RefundAsked): Refund {
  return {
    _id: refundNo,
    orderNo: order._id,
    subMchId: order.subMchId,
    refundId: gatewayNumber('50'),
    amount,
    total: order.total,
    callbackUrl: textOf(asked.notify_url) || null,
    status: 'PROCESSING',
    askedAt,
    doneAt: null,
  }
}

function queryRefund({ orders }: Gateway, { query }: GatewayRequest, refundNo: string): ApiAnswer {
  const refund = orders.refund(refundNo)
  if (refund === null || refund.subMchId !== query.get('sub_mchid'))
    return refusal(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
  return ok(refund)
}

/** Bills are made from nine the next morning, and kept for three months. */
const MADE_AT = '09:00'
const KEPT_MS = 92 * 86_400_000
/** The address of a file holds for five minutes. */
const ADDRESS_MS = 5 * 60_000

/** https://pay.weixin.qq.com/docs/partner/apis/partner-jsapi-payment/get-trade-bill.html */
function nameBill({ orders, formats, clock, url }: Gateway, { query }: GatewayRequest): ApiAnswer {
  const [date, subMchId] = [query.get('bill_date') ?? '', query.get('sub_mchid') ?? '']
  const madeAt = Date.parse(`${date}T${MADE_AT}:00+08:00`) + 86_400_000
  if (!(madeAt + KEPT_MS > clock.now())) return refuseWith('INVALID_REQUEST')
  if (madeAt > clock.now()) return refuseWith('STATEMENT_CREATING')
  const bill = tradeBill(orders, { subMchId, date, format: formats.get(subMchId) ?? 'new' })
  if (bill === null) return refuseWith('NO_STATEMENT_EXIST')
  const hash = createHash('sha1').update(bill).digest('hex')
  const token = Buffer.from(`${subMchId}.${date}.${clock.now()}`).toString('base64url')
  return {
    status: 200,
    body: { hash_type: 'SHA1', hash_value: hash, download_url: `${url}/v3/billdownload/file?token=${token}` },
  }
}

function downloadBill({ orders, formats, clock }: Gateway, { query }: GatewayRequest): ApiAnswer {
  const token = Buffer.from(query.get('token') ?? '', 'base64url').toString()
  const [subMchId = '', date = '', namedAt = ''] = token.split('.')
  if (!(Number(namedAt) + ADDRESS_MS > clock.now())) return refuseWith('INVALID_REQUEST')
  const bill = tradeBill(orders, { subMchId, date, format: formats.get(subMchId) ?? 'new' })
  return bill === null ? refusal(404, 'RESOURCE_NOT_EXISTS', '账单文件不存在') : { status: 200, body: bill }
}

function fieldsOf(body: string): Fields {
  try {
    return fieldsIn(JSON.parse(body))
  } catch {
    return {}
  }
}

const fieldsIn = (value: Value | undefined): Fields => (isFields(value) ? value : {})
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
