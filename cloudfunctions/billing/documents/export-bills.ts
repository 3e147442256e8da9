// Exports a term's bills and money as a workbook whose sheets agree to the fen.
import { type BookedBill, billBookOf, type MoneyRow } from '@domain/billing/documents/bill-book'
import { type PaymentToNumber, sayVoucher, voucherId } from '@domain/billing/documents/voucher'
import { fail, ok } from '@domain/values/result'
import { dateAt, timeAt } from '@domain/values/school-date'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { billBookSheets } from './bill-book-sheets'
import { numberPayments } from './number-payments'
import { findBookedPlan, readBookedBills } from './read-booked-bills'

export const exportBills = handle('billing.exportBills', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId, planId }, caller, requestId, now, today }) => {
    const plan = await findBookedPlan(schoolId, { planId, today })
    const booked = plan === null ? [] : await readBookedBills(plan._id)
    if (plan === null || booked.length === 0) return fail({ code: 'NOTHING_TO_EXPORT' })
    const book = billBookOf(booked)
    const vouchers = await numberPayments(paymentsOf(booked), now)
    const head = {
      title: '课后服务费账单',
      schoolName: plan.schoolName,
      termName: plan.term.name,
      preparer: caller.name ?? '',
      madeAt: `${dateAt(now)} ${timeAt(now)}`,
      voucherOf: ({ movement, billId, number }: MoneyRow) => {
        const voucher = movement === 'IN' ? vouchers.get(voucherId({ billId, paymentNo: number })) : undefined
        return voucher === undefined ? null : sayVoucher(voucher)
      },
    }
    const bytes = await writeWorkbook(billBookSheets(book, head))
    const file = await storeExport({ bytes, kind: 'xlsx', about: plan._id, requestId, now })
    return ok({ fileName: `账单-${plan.schoolName}-${plan.term.name}-${today}.xlsx`, ...file })
  },
})

/** As the money came in. */
function paymentsOf(booked: readonly BookedBill[]): readonly PaymentToNumber[] {
  return booked
    .flatMap(({ bill: { _id: billId, schoolId, pupilId, money } }) =>
      money.flatMap((entry) =>
        entry.type === 'PAID' ? [{ billId, schoolId, pupilId, paymentNo: entry.paymentNo, on: entry.on }] : [],
      ),
    )
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
}
