// Schemas of WeChat Pay's orders and refunds, in answers and callbacks alike.
import { type GatewayOrder, ORDER_STATES } from '@domain/billing/payments/gateway-order'
import { z } from 'zod'

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))

export const orderMessage = z
  .object({
    sub_mchid: z.string(),
    out_trade_no: z.string(),
    trade_state: z.enum(ORDER_STATES),
    amount: z.object({ total: z.number().int().nonnegative() }),
    success_time: instant.optional(),
  })
  .transform(
    ({ out_trade_no, sub_mchid, trade_state, amount, success_time }): GatewayOrder => ({
      paymentNo: out_trade_no,
      subMchId: sub_mchid,
      state: trade_state,
      totalFen: amount.total,
      paidAt: success_time ?? null,
    }),
  )

export interface GatewayRefund {
  readonly refundNo: string
  readonly paymentNo: string
  /** ABNORMAL: the money did not reach the family's bank; somebody has to settle it at WeChat by hand. */
  readonly status: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  readonly amountFen: number
  /** When WeChat took it on; a callback does not say. */
  readonly acceptedAt: number | null
  readonly doneAt: number | null
}

const status = z.enum(['PROCESSING', 'SUCCESS', 'CLOSED', 'ABNORMAL'])
const refundFields = {
  out_refund_no: z.string(),
  out_trade_no: z.string(),
  amount: z.object({ refund: z.number().int().positive() }),
  create_time: instant.optional(),
  success_time: instant.optional(),
}

interface RefundFields {
  readonly out_refund_no: string
  readonly out_trade_no: string
  readonly amount: { readonly refund: number }
  readonly create_time?: number | undefined
  readonly success_time?: number | undefined
}

const refundOf = (fields: RefundFields, state: GatewayRefund['status']): GatewayRefund => ({
  refundNo: fields.out_refund_no,
  paymentNo: fields.out_trade_no,
  status: state,
  amountFen: fields.amount.refund,
  acceptedAt: fields.create_time ?? null,
  doneAt: fields.success_time ?? null,
})

export const refundMessage = z
  .object({ ...refundFields, status })
  .transform(({ status: state, ...fields }) => refundOf(fields, state))

/** A callback calls the same thing by another name, and says which sub merchant it is about. */
export const refundCallback = z
  .object({ ...refundFields, refund_status: status, sub_mchid: z.string() })
  .transform(({ refund_status, sub_mchid, ...fields }) => ({ ...refundOf(fields, refund_status), subMchId: sub_mchid }))
