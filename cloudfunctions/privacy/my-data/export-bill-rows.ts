// Builds the export's bill rows: charges, later changes, payments and refunds, in yuan.
import type { Bill } from '@domain/billing/bills/bill-record'
import { consumablesOf, familyChanges, paymentsOf, returnsOf } from '../../billing/bills/bill-view'
import { type Cells, yuanCell } from '../../runtime/workbooks/workbook-cells'
import { CHANGE_TEXTS, CHANNEL_TEXTS, RETURN_TEXTS } from './export-bill-texts'
import { moment } from './export-cells'
import type { WholeChild } from './find-whole-child'

export function billRows({ bills, plans }: WholeChild): Cells[] {
  return bills.flatMap((bill) => {
    const term = plans.find(({ _id }) => _id === bill.planId)?.term.name ?? bill.termId
    return entriesOf(bill).map((cells) => [term, ...cells])
  })
}

/** One fact a row: when, what, how much; what goes back stands below zero. */
function entriesOf(bill: Bill): Cells[] {
  const issued = moment(bill.issuedAt)
  return [
    ...bill.lines.map(({ title, payableFen }) => [issued, title, yuanCell(payableFen), null]),
    ...consumablesOf(bill).map(({ name, payableFen }) => [issued, name, yuanCell(payableFen), CHANGE_TEXTS.CONSUMABLE]),
    ...familyChanges(bill).map(({ on, title, kind, amountFen, reason }) => [
      ...[on, title, yuanCell(kind === 'REFUND' ? -amountFen : amountFen), CHANGE_TEXTS[reason]],
    ]),
    ...paymentsOf(bill).map(({ on, channel, amountFen }) => [
      ...[on, CHANGE_TEXTS.PAID, yuanCell(amountFen), CHANNEL_TEXTS[channel]],
    ]),
    ...returnsOf(bill).map(({ on, amountFen, state }) => [
      ...[on, CHANGE_TEXTS.RETURN, yuanCell(-amountFen), RETURN_TEXTS[state]],
    ]),
  ]
}
