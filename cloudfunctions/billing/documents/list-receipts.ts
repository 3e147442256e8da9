// Lists what was paid and refunded for one child.

import { returnsOf } from '@domain/billing/documents/receipt'
import { moneySummary } from '@domain/billing/ledger/money-ledger'
import { sumFen } from '@domain/values/fen'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findPupilWithBills, type TermBill } from './find-receipt-bills'

export const listReceipts = handle('billing.listReceipts', {
  locate: async ({ input: { pupilId } }) => {
    const found = await findPupilWithBills(pupilId)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async ({ found: { _id, name, homeroomName, schoolName, bills } }) => {
    const standings = bills.map(({ money }) => moneySummary(money))
    return ok({
      pupil: { pupilId: _id, name, homeroomName, schoolName },
      paidFen: sumFen(standings.map(({ paidFen }) => paidFen)),
      returnedFen: sumFen(standings.map(({ returnedFen }) => returnedFen)),
      payments: bills.flatMap(paymentsOf).sort((one, other) => (one.on < other.on ? 1 : -1)),
    })
  },
})

function paymentsOf({ _id, plans, termId, money }: TermBill) {
  const termName = plans[0]?.term.name ?? termId
  return moneySummary(money).payments.map(({ paymentNo, channel, amountFen, on }) => ({
    billId: _id,
    termName,
    paymentNo,
    channel,
    amountFen,
    on,
    returns: returnsOf(money, paymentNo).map((one) => ({ ...one })),
  }))
}
