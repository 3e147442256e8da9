// Writes a day's trade bill: a row for each order paid and each refund taken on, in yuan.

import { dayText, timeText } from './api-answers'
import { paymentKeys } from './payment-keys'
import type { Order, PaymentOrders, Refund } from './payment-orders'

// The columns, what stands in them, and that early merchants still get the old ones:
// https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html

const FIRST = [
  '交易时间',
  '公众账号ID',
  '商户号',
  '特约商户号',
  '设备号',
  '微信订单号',
  '商户订单号',
  '用户标识',
  '交易类型',
]
const COLUMNS = {
  new: [
    ...FIRST,
    ...['交易状态', '付款银行', '货币种类', '应结订单金额', '代金券金额', '微信退款单号', '商户退款单号', '退款金额'],
    ...['充值券退款金额', '退款类型', '退款状态', '商品名称', '商户数据包', '手续费', '费率', '订单金额'],
    ...['申请退款金额', '费率备注'],
  ],
  old: [
    ...FIRST,
    ...['交易状态', '付款银行', '货币种类', '总金额', '企业红包金额', '微信退款单号', '商户退款单号', '退款金额'],
    ...['企业红包退款金额', '退款类型', '退款状态', '商品名称', '商户数据包', '手续费', '费率'],
  ],
} as const
export type BillFormat = keyof typeof COLUMNS

const SUMMARIES: Readonly<Record<BillFormat, string>> = {
  new: '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
  old: '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额',
}

const yuan = (amount: number) => (amount / 100).toFixed(2)

export interface BillAsked {
  readonly subMchId: string
  readonly date: string
  readonly format: BillFormat
}

/**
 * Null when nothing happened that day. A refund stands in the bill of the day it was applied for, whatever became of it; its
 * status is what it was when the bill was made, and never changes there.
 */
export function tradeBill(orders: PaymentOrders, { subMchId, date, format }: BillAsked): Buffer | null {
  const { orders: known, refunds } = orders.all()
  const isOfDay = (at: number | null) => at !== null && dayText(at) === date
  const paid = known.filter((order) => order.subMchId === subMchId && isOfDay(order.paidAt))
  const taken = refunds.filter((one) => one.subMchId === subMchId && isOfDay(one.askedAt))
  if (paid.length + taken.length === 0) return null
  const rows = [...paid.map(paidRow), ...taken.map((refund) => refundRow(refund, orders.order(refund.orderNo)))]
  const sum = (amounts: readonly number[]) => yuan(amounts.reduce((total, amount) => total + amount, 0))
  const [totals, refunded] = [sum(paid.map(({ total }) => total)), sum(taken.map(({ amount }) => amount))]
  const sums = [String(rows.length), totals, refunded, '0.00', '0.00000', totals, refunded]
  const summary = sums.slice(0, SUMMARIES[format].split(',').length)
  const columns = COLUMNS[format]
  const lines = [columns.join(','), ...rows.map((row) => lineOf(columns, row)), SUMMARIES[format], marked(summary)]
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

type Row = Readonly<Record<string, string>>

function paidRow(order: Order): Row {
  return {
    ...orderCells(order),
    交易时间: clockText(order.paidAt ?? 0),
    交易状态: 'SUCCESS',
    应结订单金额: yuan(order.total),
    总金额: yuan(order.total),
    微信退款单号: '0',
    商户退款单号: '0',
    订单金额: yuan(order.total),
  }
}

function refundRow(refund: Refund, order: Order | null): Row {
  return {
    ...(order === null ? {} : orderCells(order)),
    交易时间: clockText(refund.askedAt),
    交易状态: 'REFUND',
    微信退款单号: refund.refundId,
    商户退款单号: refund._id,
    退款金额: yuan(refund.amount),
    申请退款金额: yuan(refund.amount),
    退款类型: 'ORIGINAL',
    退款状态: statusInBill(refund),
  }
}

/** As it was at nine the next morning. */
function statusInBill({ askedAt, doneAt, status }: Refund): string {
  const madeAt = Date.parse(`${dayText(askedAt)}T09:00:00+08:00`) + 86_400_000
  return status === 'SUCCESS' && doneAt !== null && doneAt < madeAt ? 'SUCCESS' : 'PROCESSING'
}

/** A product's name as the merchant gave it, line ends included. */
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
    商品名称: description,
  }
}

/*
 * Written by hand because it is no CSV: WeChat quotes nothing and marks each value with a backtick instead. A library
 * would have its quoting switched off and every value marked all the same.
 */
function lineOf(columns: readonly string[], row: Row): string {
  return marked(columns.map((column) => row[column] ?? (/金额/.test(column) ? '0.00' : '')))
}
const marked = (cells: readonly string[]) => cells.map((cell) => `\`${cell}`).join(',')
const clockText = (instant: number) => timeText(instant).slice(0, 19).replace('T', ' ')
