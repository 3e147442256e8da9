// Makes the counter-entry of what is taken back on a bill: of its ledger, or of its material.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { MoneyReversal } from '@domain/billing/ledger/money-ledger'
import type { ConfirmedReversal } from '@domain/billing/reversals/reversal-record'
import { dateAt } from '@domain/values/school-date'
import type { Additions } from '../bills/sync-bill'
import { materialReversal } from './material-reversal'

export function counterEntry(bill: Bill, confirmed: ConfirmedReversal): Additions {
  return confirmed.reversal.kind === 'MATERIAL'
    ? { events: materialReversal(bill, confirmed) }
    : { entries: [moneyCounterEntry(confirmed)] }
}

function moneyCounterEntry({ reversal, confirmedBy, now }: ConfirmedReversal): MoneyReversal {
  const { _id: reversalNo, kind, number, amountFen, reason, askedBy: recordedBy } = reversal
  const about = { reversalNo, amountFen, on: dateAt(now), at: now, recordedBy, confirmedBy, reason }
  if (kind === 'PAYMENT') return { type: 'PAYMENT_REVERSED', paymentNo: number, ...about }
  return { type: kind === 'TWICE' ? 'TWICE_SETTLED' : 'RETURN_REVERSED', refundNo: number, ...about }
}
