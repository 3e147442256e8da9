// Records a bank or cash payment with its slip, never more than the amount due.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import type { PaidEntry } from '@domain/billing/ledger/money-ledger'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { dateAt, schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { sumsView } from '../bills/bill-view'
import { entryIdOf } from '../bills/entry-id'
import type { BillWithFacts } from '../bills/find-bill-with-facts'
import { locateBill } from '../bills/locate-bill'
import { syncBill } from '../bills/sync-bill'
import { dropSlipUpload, keepSlip } from './keep-slip'
import { tellOfPayments } from './tell-of-payments'

export const recordPayment = handle('billing.recordPayment', {
  locate: ({ input }) => locateBill(input.billId),
  run: async (request) => {
    const { input, found, now, today } = request
    const entry = paidEntry(request)
    const from = dateAt(found.bill.issuedAt)
    if (entry.on < from || entry.on > today) return fail({ code: 'DATE_IMPOSSIBLE', from, until: today })
    if (isRecorded(found.bill, entry)) {
      await tellOf(found.bill, entry, now)
      return ok({ paymentNo: entry.paymentNo, repeated: true, ...sumsView(found.bill) })
    }
    const { toPayFen } = accountOf(found.bill)
    if (input.amountFen > toPayFen) return fail({ code: 'OVERPAID', toPayFen })
    const slip = await keepSlip({ upload: input.evidence, billId: input.billId, number: entry.paymentNo }, request)
    if (!slip.ok) return slip
    return record(request, { ...entry, evidence: slip.value })
  },
})

type Recording = Request<'billing.recordPayment'> & { readonly found: BillWithFacts }

async function record({ input, found, now }: Recording, entry: PaidEntry) {
  let repeated = false
  let toPayFen = fen(0)
  const bill = await syncBill(found, now, (current) => {
    repeated = isRecorded(current, entry)
    toPayFen = accountOf(current).toPayFen
    return repeated || input.amountFen <= toPayFen ? { entries: [entry] } : {}
  })
  if (bill === null) throw new TypeError('a bill that was just there')
  if (!isRecorded(bill, entry)) return fail({ code: 'OVERPAID', toPayFen } as const)
  await dropSlipUpload(input.evidence)
  await tellOf(bill, entry, now)
  return ok({ paymentNo: entry.paymentNo, repeated, ...sumsView(bill) })
}

function tellOf({ pupilId }: Bill, { paymentNo, on }: PaidEntry, now: number): Promise<void> {
  return tellOfPayments([{ pupilId, paymentNo, on }], now)
}

function isRecorded({ money }: Bill, { paymentNo }: PaidEntry): boolean {
  return money.some((entry) => entry.type === 'PAID' && entry.paymentNo === paymentNo)
}

function paidEntry({ input, caller, now }: Request<'billing.recordPayment'>): PaidEntry {
  const { channel, amountFen, on, evidence } = input
  return {
    type: 'PAID',
    paymentNo: `${channel[0]}${entryIdOf(input)}`,
    channel,
    amountFen: fen(amountFen),
    on: schoolDate(on),
    at: now,
    recordedBy: caller.personId,
    evidence,
  }
}
