// Records that money owed back was handed over in cash or sent by bank.
import type { Bill } from '@domain/billing/bills/bill-record'
import { type PaymentChannel, standingEntries } from '@domain/billing/ledger/money-ledger'
import { type ReturnProgress, returnProgress } from '@domain/billing/ledger/return-progress'
import { fail, ok } from '@domain/values/result'
import { dateAt, schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { sumsView } from '../bills/bill-view'
import { locateBill } from '../bills/locate-bill'
import { syncBill } from '../bills/sync-bill'
import { dropSlipUpload, keepSlip } from './keep-slip'

export const recordReturn = handle('billing.recordReturn', {
  locate: ({ input }) => locateBill(input.billId),
  run: async (request) => {
    const { input, found, caller, now, today } = request
    const { refundNo } = input
    const promised = promiseOf(found.bill, refundNo)
    if (promised === null || promised.step === 'FAILED') return fail({ code: 'NO_SUCH_RETURN' })
    const isByWechat = channelOf(found.bill, promised) === 'WECHAT'
    if (isByWechat && promised.step !== 'RETURNED' && input.instead === null) return fail({ code: whyNot(promised) })
    const [on, from] = [schoolDate(input.on), dateAt(promised.promise.at)]
    if (on < from || on > today) return fail({ code: 'DATE_IMPOSSIBLE', from, until: today })
    if (promised.step === 'RETURNED') return ok({ repeated: true, ...sumsView(found.bill) })
    const early = isByWechat ? refusedNow(found.bill, promised, now) : null
    if (early !== null) return fail({ code: early })
    const instead = await insteadOf(request)
    if (!instead.ok) return instead
    const entry = { type: 'RETURNED', refundNo, on, at: now, recordedBy: caller.personId, ...instead.value } as const
    let refused: ReturnType<typeof refusedNow> = null
    // Decided again on the bill as it is written: WeChat may be asked for the same money at the same moment.
    const bill = await syncBill(found, now, (current) => {
      const one = promiseOf(current, refundNo)
      refused = isByWechat && one !== null ? refusedNow(current, one, now) : null
      return refused === null ? { entries: [entry] } : {}
    })
    if (bill === null) throw new TypeError('a bill that was just there')
    if (refused !== null) return fail({ code: refused })
    // The payment it went along was taken back in the same moment: nothing was to be handed over.
    if (promiseOf(bill, refundNo) === null) return fail({ code: 'NO_SUCH_RETURN' })
    if (input.instead !== null) await dropSlipUpload(input.instead.evidence)
    return ok({ repeated: false, ...sumsView(bill) })
  },
})

/** Returned another way than it came: how, with the slip moved to where it stays. */
async function insteadOf(request: Request<'billing.recordReturn'>) {
  const { billId, refundNo, instead } = request.input
  if (instead === null) return ok({})
  const slip = await keepSlip({ upload: instead.evidence, billId, number: refundNo }, request)
  return slip.ok ? ok({ instead: { channel: instead.channel, evidence: slip.value } }) : slip
}

/** Null also when the payment it goes along was taken back: then nothing is to be handed over. */
function promiseOf({ money }: Bill, refundNo: string): ReturnProgress | null {
  const promise = standingEntries(money).find(
    (entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refundNo,
  )
  return promise?.type === 'RETURN_PROMISED' ? returnProgress(money, promise) : null
}

function channelOf({ money }: Bill, { promise }: ReturnProgress): PaymentChannel | null {
  const paid = money.find((entry) => entry.type === 'PAID' && entry.paymentNo === promise.paymentNo)
  return paid?.type === 'PAID' ? paid.channel : null
}

function whyNot({ mayGoAnotherWay }: ReturnProgress): 'EVIDENCE_NEEDED' | 'RETURNS_BY_WECHAT' {
  return mayGoAnotherWay ? 'EVIDENCE_NEEDED' : 'RETURNS_BY_WECHAT'
}

type NotNow = 'RETURNS_BY_WECHAT' | 'RETURN_BEING_SENT'

function refusedNow({ sendingUntil = 0 }: Bill, { step, mayGoAnotherWay }: ReturnProgress, now: number): NotNow | null {
  if (step === 'RETURNED') return null
  if (!mayGoAnotherWay) return 'RETURNS_BY_WECHAT'
  return sendingUntil > now ? 'RETURN_BEING_SENT' : null
}
