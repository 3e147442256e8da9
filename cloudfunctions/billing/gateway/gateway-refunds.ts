// Calls WeChat Pay's refund and daily-bill APIs; resending a refund number refunds only once.
import { createHash } from 'node:crypto'
import type { GatewayRefusal } from '@domain/billing/ledger/gateway-refusal'
import type { ReturnPromised } from '@domain/billing/ledger/money-ledger'
import type { Payment } from '@domain/billing/payments/payment-record'
import { readTradeBill, type TradeRow } from '@domain/billing/payments/trade-bill'
import type { Fen } from '@domain/values/fen'
import type { SchoolDate } from '@domain/values/school-date'
import { z } from 'zod'
import { type GatewayRefund, refundMessage } from './gateway-messages'
import { askGateway, GatewayBusy, settingsInUse } from './pay-gateway'

export interface RefundAsked {
  readonly payment: Pick<Payment, '_id' | 'subMchId'>
  /** What came in by this payment. */
  readonly paidFen: Fen
  readonly promise: Pick<ReturnPromised, 'refundNo' | 'amountFen'>
}

export type RefundAnswer = { readonly refund: GatewayRefund } | { readonly refused: GatewayRefusal }

/** After a refusal the same number is sent again: https://pay.weixin.qq.com/doc/v3/partner/4013163605 */
export async function refundPayment({ payment, paidFen, promise }: RefundAsked): Promise<RefundAnswer> {
  const answer = await askGateway({
    method: 'POST',
    path: '/v3/refund/domestic/refunds',
    body: {
      sub_mchid: payment.subMchId,
      out_trade_no: payment._id,
      out_refund_no: promise.refundNo,
      reason: '课后服务费退费',
      notify_url: settingsInUse().callbackUrl,
      amount: { refund: promise.amountFen, total: paidFen, currency: 'CNY' },
    },
  })
  return 'refused' in answer ? answer : { refund: refundMessage.parse(answer.data) }
}

/** What became of one that was asked for before. */
export async function findRefund({ subMchId }: Pick<Payment, 'subMchId'>, refundNo: string): Promise<RefundAnswer> {
  const path = `/v3/refund/domestic/refunds/${refundNo}`
  const answer = await askGateway({ method: 'GET', path, query: { sub_mchid: subMchId } })
  return 'refused' in answer ? answer : { refund: refundMessage.parse(answer.data) }
}

const billName = z.object({ hash_type: z.literal('SHA1'), hash_value: z.string(), download_url: z.url() })
const bytes = z.instanceof(Uint8Array)

/** Everything that went through one school's account that day; empty when nothing did. */
export async function fetchTradeBill(subMchId: string, date: SchoolDate): Promise<readonly TradeRow[]> {
  const query = { bill_date: date, sub_mchid: subMchId, bill_type: 'ALL' }
  const named = await askGateway({ method: 'GET', path: '/v3/bill/tradebill', query })
  if ('refused' in named) {
    if (named.refused.code === 'NO_STATEMENT_EXIST') return []
    throw new GatewayBusy(named.refused.code, named.refused.words)
  }
  const { hash_value, download_url } = billName.parse(named.data)
  // Only the path: the file is fetched from the gateway that was asked, wherever the answer points.
  const { pathname, searchParams } = new URL(download_url)
  const path = { method: 'GET', path: pathname, query: Object.fromEntries(searchParams), isFile: true } as const
  const file = await askGateway(path)
  if ('refused' in file) throw new GatewayBusy(file.refused.code, file.refused.words)
  const content = Buffer.from(bytes.parse(file.data))
  if (createHash('sha1').update(content).digest('hex') !== hash_value.toLowerCase()) throw new GatewayBusy('WRONG_FILE')
  return readTradeBill(content.toString('utf8'))
}
