// Reconciles one school: its bills, the payments, then the exported workbook.
import { type BillBook, type BookedBill, billBookOf } from '@domain/billing/documents/bill-book'
import type { Payment } from '@domain/billing/payments/payment-record'
import { type BillFault, type BillToReconcile, billFaults } from '@domain/billing/payments/reconcile-bill'
import { billBookSheets } from '@functions/billing/documents/bill-book-sheets'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { writeWorkbook } from '@functions/runtime/workbooks/write-workbook'
import { type BookAmounts, workbookAmounts } from './workbook-amounts'

export interface SchoolCheck {
  readonly bills: number
  readonly keptFen: number
  readonly collectedFen: number
  readonly returnedFen: number
  readonly faults: readonly (BillFault | WorkbookFault)[]
  /** Every difference added up, whichever way: 0 when everything agrees. */
  readonly differsFen: number
}

export interface WorkbookFault {
  readonly kind: 'BOOK' | 'WORKBOOK'
  readonly what: string
  readonly isFen: number
  readonly shouldBeFen: number
}

export async function checkSchool(
  bills: readonly BillToReconcile[],
  payments: readonly Payment[],
): Promise<SchoolCheck> {
  const byBill = new Map<string, Payment[]>(bills.map(({ _id }) => [_id, []]))
  for (const payment of payments) byBill.get(payment.billId)?.push(payment)
  const own = bills.flatMap((bill) => billFaults(bill, byBill.get(bill._id) ?? []))
  // With a broken ledger the finance workbook would be meaningless.
  const isWhole = own.every(({ kind }) => kind !== 'LEDGER')
  const book = isWhole ? billBookOf(bills.map((bill): BookedBill => ({ bill, child: null }))) : null
  const faults = [...own, ...strayPayments(bills, payments), ...(book === null ? [] : await bookFaults(book))]
  const { keptFen = 0, paidFen = 0, returnedFen = 0 } = book?.sums ?? {}
  const differsFen = faults.reduce((sum, { isFen, shouldBeFen }) => sum + Math.abs(isFen - shouldBeFen), 0)
  return { bills: bills.length, keptFen, collectedFen: paidFen, returnedFen, faults, differsFen }
}

/** Payments for a bill that does not exist. */
function strayPayments(bills: readonly BillToReconcile[], payments: readonly Payment[]): WorkbookFault[] {
  const known = new Set(bills.map(({ _id }) => _id))
  return payments.flatMap(({ _id, billId, paidFen }) =>
    known.has(billId) || paidFen === null ? [] : [{ kind: 'BOOK' as const, what: _id, isFen: 0, shouldBeFen: paidFen }],
  )
}

/** Of amounts alone: who made it for whom is not compared. */
const NOBODY = { title: '', schoolName: '', termName: '', preparer: '', madeAt: '', voucherOf: () => null }

async function bookFaults(book: BillBook): Promise<WorkbookFault[]> {
  const checks = book.checks.map(({ check, oneFen, otherFen }): WorkbookFault => {
    return { kind: 'BOOK', what: check, isFen: oneFen, shouldBeFen: otherFen }
  })
  const bytes = await writeWorkbook(billBookSheets(book, NOBODY))
  const read = workbookAmounts((await readWorkbook(bytes)) ?? [])
  return [...checks, ...workbookFaults(book, read)].filter(({ isFen, shouldBeFen }) => isFen !== shouldBeFen)
}

/** The file the clerk is given, read as anybody's spreadsheet would: rows added up, and the sums written under them. */
function workbookFaults({ sums }: BillBook, read: BookAmounts): WorkbookFault[] {
  const wanted: BookAmounts['rows'] = {
    kept: sums.keptFen,
    paid: sums.paidFen,
    returned: sums.returnedFen,
    toPay: sums.toPayFen,
    toReturn: sums.toReturnFen,
    moneyIn: sums.paidFen,
    moneyOut: sums.returnedFen,
  }
  const keys = Object.keys(wanted) as (keyof typeof wanted)[]
  return keys.flatMap((what) => [
    { kind: 'WORKBOOK', what: `${what}, rows`, isFen: read.rows[what], shouldBeFen: wanted[what] },
    { kind: 'WORKBOOK', what: `${what}, sum`, isFen: read.sums[what], shouldBeFen: wanted[what] },
  ])
}
