// Calls WeChat Pay's order APIs for a school's own account: prepay, query, close.

import type { GatewayRefusal } from '@domain/billing/ledger/gateway-refusal'
import type { GatewayOrder } from '@domain/billing/payments/gateway-order'
import type { Payment } from '@domain/billing/payments/payment-record'
import { z } from 'zod'
import { orderMessage } from './gateway-messages'
import { askGateway, settingsInUse } from './pay-gateway'

const BASE = '/v3/pay/partner/transactions'

export interface Payer {
  /** Who pays inside WeChat. */
  readonly openid: string | null
  readonly clientIp: string | null
}

const prepaid = z.union([
  z.object({ prepay_id: z.string().min(1) }).transform(({ prepay_id }) => prepay_id),
  z.object({ h5_url: z.url() }).transform(({ h5_url }) => h5_url),
])

/** What to pay with, or why not: ORDERPAID, ORDER_CLOSED and the like. The same number again is the same order. */
export async function prepay(
  payment: Payment,
  { openid, clientIp }: Payer,
): Promise<{ readonly prepay: string } | { readonly refused: GatewayRefusal }> {
  const { appId, merchantId, callbackUrl } = settingsInUse()
  const who = payment.way === 'wechat' ? { payer: { sp_openid: openid } } : { scene_info: sceneOf(clientIp) }
  const answer = await askGateway({
    method: 'POST',
    path: `${BASE}/${payment.way === 'wechat' ? 'jsapi' : 'h5'}`,
    body: {
      sp_appid: appId,
      sp_mchid: merchantId,
      sub_mchid: payment.subMchId,
      out_trade_no: payment._id,
      // Nothing that names a child: it is shown in WeChat's own lists.
      description: '课后服务费',
      time_expire: shanghaiTime(payment.expiresAt),
      notify_url: callbackUrl,
      amount: { total: payment.amountFen, currency: 'CNY' },
      ...who,
    },
  })
  return 'refused' in answer ? answer : { prepay: prepaid.parse(answer.data) }
}

const sceneOf = (clientIp: string | null) => ({ payer_client_ip: clientIp ?? '127.0.0.1', h5_info: { type: 'Wap' } })

const SHANGHAI_MS = 8 * 3_600_000
const shanghaiTime = (at: number) => `${new Date(at + SHANGHAI_MS).toISOString().slice(0, 19)}+08:00`

const UNKNOWN_ORDER: ReadonlySet<string> = new Set(['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS'])

type Named = Pick<Payment, '_id' | 'subMchId'>

/** `order` null: the gateway never heard of it. */
export type OrderAnswer = { readonly order: GatewayOrder | null } | { readonly refused: GatewayRefusal }

export async function queryOrder({ _id, subMchId }: Named): Promise<OrderAnswer> {
  const query = { sp_mchid: settingsInUse().merchantId, sub_mchid: subMchId }
  const answer = await askGateway({ method: 'GET', path: `${BASE}/out-trade-no/${_id}`, query })
  if (!('refused' in answer)) return { order: orderMessage.parse(answer.data) }
  return UNKNOWN_ORDER.has(answer.refused.code) ? { order: null } : answer
}

/** Whether it was closed; false when it was paid first, was never there, or the gateway refuses. */
export async function closeOrder({ _id, subMchId }: Named): Promise<boolean> {
  const body = { sp_mchid: settingsInUse().merchantId, sub_mchid: subMchId }
  const answer = await askGateway({ method: 'POST', path: `${BASE}/out-trade-no/${_id}/close`, body })
  return !('refused' in answer)
}
