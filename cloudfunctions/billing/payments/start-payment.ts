// Starts a bill's payment: the amount shown must be the amount due, one open payment at a time.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { PAYMENT_LIFE_MS, type Payment } from '@domain/billing/payments/payment-record'
import { ASK_EVERY_MS, prepayRefused } from '@domain/billing/payments/payment-trouble'
import type { SchoolMerchant } from '@domain/identity/schools/school-merchant'
import type { ActionOutcome } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { withPendingEvents } from '../bills/bill-with-pending-events'
import { findBillWithFacts } from '../bills/find-bill-with-facts'
import { insertPayment, keepPrepay, readPayment } from '../collections/payments'
import { closeOrder, prepay } from '../gateway/gateway-orders'
import { GatewayBusy } from '../gateway/pay-gateway'
import { paySettings } from '../gateway/pay-settings'
import { wechatParameters } from '../gateway/wechat-parameters'
import { confirmWithGateway, keepTrouble } from './apply-payment'
import { readPaymentsOf } from './find-shown-payment'
import { takeTurn } from './take-turn'
import { tellFinance } from './tell-finance'

const NAME = 'billing.startPayment'
/** The order itself is over. Every other refusal is about the school's account, or about how we ask. */
const IS_OVER: ReadonlySet<string> = new Set(['ORDERPAID', 'ORDER_CLOSED', 'ORDERCLOSED'])

type Asked = Request<typeof NAME>
type Outcome = ActionOutcome<typeof NAME>

export const startPayment = handle(NAME, {
  locate: async ({ input }) => {
    const found = await findBillWithFacts(input.billId)
    return found && { subject: { kind: 'pupil', pupilId: found.bill.pupilId }, found }
  },
  run: async ({ found, ...request }) => {
    const { toPayFen } = accountOf(withPendingEvents(found.bill, found.factsOn(request.today)))
    if (toPayFen === 0) return fail({ code: 'NOTHING_TO_PAY' })
    if (request.input.amountFen !== toPayFen) return fail({ code: 'AMOUNT_CHANGED', toPayFen })
    const { payments, school } = await readPaymentsOf(found.bill)
    const merchant = school?.merchant ?? null
    if (merchant === null || paySettings() === null) return fail({ code: 'NO_MERCHANT' })
    if (request.input.via === 'wechat' && openidOf(request) === null) return fail({ code: 'NOT_IN_WECHAT' })
    try {
      return await start(request, { bill: found.bill, payments }, merchant)
    } catch (error) {
      if (error instanceof GatewayBusy) return fail({ code: 'GATEWAY_BUSY' })
      throw error
    }
  },
})

interface BillToPay {
  readonly bill: StoredBill
  readonly payments: readonly Payment[]
}

const openidOf = ({ caller }: Asked): string | null => /^wx:(.+)$/.exec(caller.login ?? '')?.[1] ?? null

async function start(request: Asked, found: BillToPay, merchant: SchoolMerchant): Promise<Outcome> {
  const wanted = paymentOf(request, found, merchant)
  const known = found.payments.find(({ _id }) => _id === wanted._id)
  if (known !== undefined && known.state !== 'OPEN') return fail({ code: 'PAYMENT_CLOSED' })
  const { turn: held = null } = found.bill
  const holder = found.payments.find(({ _id }) => _id === held?.paymentNo) ?? null
  const turn = await takeTurn(known ?? wanted, { turn: held, holder }, request.now)
  // Someone has paid meanwhile: the amount on the screen is no longer due.
  if (turn.kind === 'PAID') return fail({ code: 'NOTHING_TO_PAY' })
  if (turn.kind === 'OTHERS') return fail({ code: 'OTHER_IS_PAYING' })
  if (turn.kind === 'REFUSED') return fail({ code: 'CANNOT_COLLECT' })
  if (turn.isNew && known === undefined) await insertPayment(turn.payment)
  return offer(turn.payment, request)
}

function paymentOf({ input, caller, now, today }: Asked, { bill }: BillToPay, merchant: SchoolMerchant): Payment {
  const { _id: billId, pupilId, schoolId, districtId } = bill
  return {
    _id: paymentNoOf(billId, caller.personId ?? '', input.requestKey),
    billId,
    pupilId,
    schoolId,
    districtId,
    subMchId: merchant.subMchId,
    holder: merchant.holder,
    payerId: caller.personId ?? '',
    way: input.via,
    amountFen: fen(input.amountFen),
    startedAt: now,
    startedOn: today,
    expiresAt: now + PAYMENT_LIFE_MS,
    state: 'OPEN',
    prepay: null,
    paidFen: null,
    paidAt: null,
    askAt: now + ASK_EVERY_MS,
    trouble: null,
  }
}

/** The same key is the same payment, however often the phone sends it. WeChat allows 32 characters. */
function paymentNoOf(billId: string, personId: string, requestKey: string): string {
  return `P${idFromRequestKey(['payment', billId, personId, requestKey], 27)}`
}

async function offer(payment: Payment, request: Asked): Promise<Outcome> {
  const given = payment.prepay === null ? await askPrepay(payment, request) : { prepay: payment.prepay }
  if ('code' in given) return fail(given)
  const { _id: paymentNo, expiresAt, way } = payment
  const wechat = way === 'wechat' ? wechatParameters(given.prepay, request.now) : null
  return ok({ paymentNo, expiresAt, wechat, cashier: way === 'web' ? given.prepay : null })
}

type Given = { readonly prepay: string } | { readonly code: 'NOTHING_TO_PAY' | 'PAYMENT_CLOSED' | 'CANNOT_COLLECT' }

/** Paid or closed meanwhile, or given up by somebody; or the school cannot collect: then nothing open stays behind. */
async function askPrepay(payment: Payment, request: Asked): Promise<Given> {
  const answer = await prepay(payment, { openid: openidOf(request), clientIp: request.clientIp })
  if ('refused' in answer && IS_OVER.has(answer.refused.code)) {
    const { state } = await confirmWithGateway(payment, request.now)
    return { code: state === 'PAID' ? 'NOTHING_TO_PAY' : 'PAYMENT_CLOSED' }
  }
  if ('refused' in answer) {
    await keepTrouble(payment, prepayRefused(answer.refused, request.now))
    await tellFinance([payment.schoolId], request.now)
    return { code: 'CANNOT_COLLECT' }
  }
  if (await keepPrepay(payment._id, answer.prepay)) return answer
  const kept = await readPayment(payment._id)
  if (kept?.state === 'OPEN' && kept.prepay !== null) return { prepay: kept.prepay }
  await closeOrder(payment)
  return { code: 'PAYMENT_CLOSED' }
}
