// Writes the trade bill of a day: a row for each order or refund, amounts in yuan.

import { dayText, timeText } from './api-answers'
import { paymentKeys } from './payment-keys'
import type { Order, PaymentOrders, Refund } from './payment-orders'

const COLUMNS = [
  ...['交易时间', '公众账号ID', '商户号', '特约商户号', '设备号', '微信订单号', '商户订单号', '用户标识', '交易类型'],
  ...['交易状态', '付款银行', '货币种类', '应结订单金额', '代金券金额', '微信退款单号', '商户退款单号', '退款金额'],
  ...['充值券退款金额', '退款类型', '退款状态', '商品名称', '商户数据包', '手续费', '费率', '订单金额'],
  ...['申请退款金额', '费率备注'],
] as const
type Column = (typeof COLUMNS)[number]

const SUMMARY = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'

const yuan = (amount: number) => (amount / 100).toFixed(2)

/** Null when nothing happened that day. */
export function tradeBill(orders: PaymentOrders, subMchId: string, date: string): Buffer | null {
  const { orders: known, refunds } = orders.all()
  const isOfDay = (at: number | null) => at !== null && dayText(at) === date
  const paid = known.filter((order) => order.subMchId === subMchId && isOfDay(order.paidAt))
  const given = refunds.filter((one) => one.subMchId === subMchId && one.status === 'SUCCESS' && isOfDay(one.doneAt))
  if (paid.length + given.length === 0) return null
  const rows = [...paid.map(paidRow), ...given.map((refund) => refundRow(refund, orders.order(refund.orderNo)))]
  const sum = (amounts: readonly number[]) => yuan(amounts.reduce((total, amount) => total + amount, 0))
  const [totals, refunded] = [sum(paid.map(({ total }) => total)), sum(given.map(({ amount }) => amount))]
  const summary = [String(rows.length), totals, refunded, '0.00', '0.00000', totals, refunded]
  return Buffer.from(`\uFEFF${[COLUMNS.join(','), ...rows.map(lineOf), SUMMARY, marked(summary)].join('\r\n')}\r\n`)
}

type Row = Partial<Readonly<Record<Column, string>>>

function paidRow(order: Order): Row {
  return {
    ...orderCells(order),
    交易时间: clockText(order.paidAt ?? 0),
    交易状态: 'SUCCESS',
    应结订单金额: yuan(order.total),
    订单金额: yuan(order.total),
  }
}

function refundRow(refund: Refund, order: Order | null): Row {
  return {
    ...(order === null ? {} : orderCells(order)),
    交易时间: clockText(refund.doneAt ?? 0),
    交易状态: 'REFUND',
    微信退款单号: refund.refundId,
    商户退款单号: refund._id,
    退款金额: yuan(refund.amount),
    申请退款金额: yuan(refund.amount),
    退款类型: 'ORIGINAL',
    退款状态: refund.status,
  }
}

function orderCells({ _id, appId, subMchId, transactionId, payer, kind, description }: Order): Row {
  return {
    公众账号ID: appId,
    商户号: paymentKeys().mchId,
    特约商户号: subMchId,
    微信订单号: transactionId ?? '',
    商户订单号: _id,
    用户标识: payer ?? '',
    交易类型: kind,
    货币种类: 'CNY',
    商品名称: description.replaceAll(/[,`\r\n]/g, ' '),
  }
}

/*
 * Written by hand because it is no CSV: WeChat quotes nothing and marks each value with a backtick instead. A library
 * would have its quoting switched off and every value marked all the same.
 */
const lineOf = (row: Row) => marked(COLUMNS.map((column) => row[column] ?? (/金额/.test(column) ? '0.00' : '')))
const marked = (cells: readonly string[]) => cells.map((cell) => `\`${cell}`).join(',')
const clockText = (instant: number) => timeText(instant).slice(0, 19).replace('T', ' ')
