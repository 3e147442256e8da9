// Makes the receipt of one payment as a PDF, for the family or the school's finance clerk.
import { receiptOf } from '@domain/billing/documents/receipt'
import { ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { printPaper } from '../../runtime/pdf/print-paper'
import { findReceiptBill } from './find-receipt-bills'
import { receiptFileName, receiptPaper } from './receipt-paper'

export const makeReceipt = handle('billing.makeReceipt', {
  locate: async ({ input }) => {
    const bill = await findReceiptBill(input.billId)
    const receipt = bill && receiptOf(bill, input.paymentNo)
    if (bill === null || receipt === null) return null
    const { pupilId, schoolId } = bill
    return { subject: { kind: 'pupil', pupilId, schoolId }, found: { bill, receipt } }
  },
  run: async ({ found: { bill, receipt }, requestId, now }) => {
    const bytes = await printPaper(receiptPaper({ bill, receipt, now }), now)
    const about = `${bill._id}:${receipt.paymentNo}`
    const file = await storeExport({ bytes, kind: 'pdf', about, pupilId: bill.pupilId, requestId, now })
    return ok({ fileName: receiptFileName(receipt), ...file })
  },
})
