// Describes orders and refunds in the words of WeChat Pay's third interface.
import { paymentKeys } from './payment-keys'
import type { Order, Refund } from './payment-orders'

export interface ApiAnswer {
  readonly status: number
  readonly body?: object | Buffer
}

const STATE_TEXTS: Readonly<Record<string, string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  PAYERROR: '支付失败',
  REFUND: '转入退款',
}

/** After a part was refunded it says REFUND: https://pay.weixin.qq.com/doc/v3/partner/4013080629 */
export function describeOrder(order: Order, isRefunded: boolean): object {
  const state = order.state === 'SUCCESS' && isRefunded ? 'REFUND' : order.state
  const { _id, appId, subMchId, kind, total, payer, transactionId, paidAt } = order
  return {
    sp_appid: appId,
    sp_mchid: paymentKeys().mchId,
    sub_mchid: subMchId,
    out_trade_no: _id,
    trade_type: kind,
    trade_state: state,
    trade_state_desc: STATE_TEXTS[state],
    amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
    ...(payer === null ? {} : { payer: { sp_openid: payer } }),
    ...(paidAt === null ? {} : { transaction_id: transactionId, bank_type: 'OTHERS', success_time: timeText(paidAt) }),
  }
}

export function describeRefund({ _id, refundId, orderNo, amount, total, status, askedAt, doneAt }: Refund): object {
  return {
    refund_id: refundId,
    out_refund_no: _id,
    out_trade_no: orderNo,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    status,
    create_time: timeText(askedAt),
    ...(doneAt === null ? {} : { success_time: timeText(doneAt) }),
    amount: { refund: amount, total, payer_refund: amount, payer_total: total, currency: 'CNY' },
  }
}

const SHANGHAI_MS = 8 * 3_600_000

/** RFC 3339 in Shanghai, to the second. */
export function timeText(instant: number): string {
  return `${new Date(instant + SHANGHAI_MS).toISOString().slice(0, 19)}+08:00`
}

export function dayText(instant: number): string {
  return timeText(instant).slice(0, 10)
}
