// Records that money owed back was handed over in cash or sent by bank.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaymentChannel } from '@domain/billing/bills/money-ledger'
import { fail, ok } from '@domain/values/result'
import { dateAt, schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { returnsOf, sumsView } from '../bills/bill-view'
import { locateBill } from '../bills/locate-bill'
import { syncBill } from '../bills/sync-bill'
import { dropSlipUpload, keepSlip } from './keep-slip'

export const recordReturn = handle('billing.recordReturn', {
  locate: ({ input }) => locateBill(input.billId),
  run: async (request) => {
    const { input, found, caller, now, today } = request
    const { refundNo } = input
    const promised = promiseOf(found.bill, refundNo)
    if (promised === null || promised.state === 'FAILED') return fail({ code: 'NO_SUCH_RETURN' })
    const { channel, state } = promised
    if (channel === 'WECHAT' && state !== 'STUCK') return fail({ code: 'RETURNS_BY_WECHAT' })
    if (channel === 'WECHAT' && input.instead === null) return fail({ code: 'EVIDENCE_NEEDED' })
    const [on, from] = [schoolDate(input.on), dateAt(promised.at)]
    if (on < from || on > today) return fail({ code: 'DATE_IMPOSSIBLE', from, until: today })
    if (state === 'RETURNED') return ok({ repeated: true, ...sumsView(found.bill) })
    const instead = await insteadOf(request)
    if (!instead.ok) return instead
    const entry = { type: 'RETURNED', refundNo, on, at: now, recordedBy: caller.personId, ...instead.value } as const
    const bill = await syncBill(found, now, () => ({ entries: [entry] }))
    if (bill === null) throw new TypeError('a bill that was just there')
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

interface Promised {
  readonly channel: PaymentChannel
  readonly state: 'PROMISED' | 'STUCK' | 'RETURNED' | 'FAILED'
  readonly at: number
}

function promiseOf(bill: Bill, refundNo: string): Promised | null {
  const promise = bill.money.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refundNo)
  const view = returnsOf(bill).find((one) => one.refundNo === refundNo)
  return promise && view ? { channel: view.channel, state: view.state, at: promise.at } : null
}
