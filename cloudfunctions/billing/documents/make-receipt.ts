// Makes the receipt of one payment as a PDF, for the family or the school's finance clerk.
import { receiptOf } from '@domain/billing/documents/receipt'
import { sayVoucher, voucherId } from '@domain/billing/documents/voucher'
import { ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { printPaper } from '../../runtime/pdf/print-paper'
import { findReceiptBill } from './find-receipt-bills'
import { numberPayments } from './number-payments'
import { receiptFileName, receiptPaper } from './receipt-paper'

export const makeReceipt = handle('billing.makeReceipt', {
  locate: async ({ input }) => {
    const bill = await findReceiptBill(input.billId)
    const receipt = bill && receiptOf(bill, input.paymentNo)
    if (bill === null || receipt === null) return null
    const { pupilId, schoolId } = bill
    return { subject: { kind: 'pupil', pupilId, schoolId }, found: { bill, receipt } }
  },
  run: async ({ found: { bill, receipt }, caller, grant, requestId, now }) => {
    const { _id: billId, schoolId, pupilId } = bill
    const { paymentNo, on } = receipt
    const vouchers = await numberPayments([{ billId, schoolId, pupilId, paymentNo, on }], now)
    const voucher = vouchers.get(voucherId({ billId, paymentNo }))
    if (voucher === undefined) throw new TypeError('a payment that has just been numbered')
    const number = sayVoucher(voucher)
    const madeBy = grant?.role === 'schoolFinance' ? caller.name : null
    const bytes = await printPaper(receiptPaper({ bill, receipt, number, madeBy, now }), now)
    const about = voucher._id
    const file = await storeExport({ bytes, kind: 'pdf', about, pupilId, requestId, now })
    return ok({ fileName: receiptFileName(receipt, number), ...file })
  },
})
