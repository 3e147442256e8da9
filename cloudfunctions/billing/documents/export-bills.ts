// Exports a term's bills and money as a workbook whose sheets agree to the fen.
import { billBookOf } from '@domain/billing/documents/bill-book'
import { fail, ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { billBookSheets } from './bill-book-sheets'
import { findBookedPlan, readBookedBills } from './read-booked-bills'

export const exportBills = handle('billing.exportBills', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId, planId }, requestId, now, today }) => {
    const plan = await findBookedPlan(schoolId, { planId, today })
    const booked = plan === null ? [] : await readBookedBills(plan._id)
    if (plan === null || booked.length === 0) return fail({ code: 'NOTHING_TO_EXPORT' })
    const bytes = await writeWorkbook(billBookSheets(billBookOf(booked)))
    const file = await storeExport({ bytes, kind: 'xlsx', about: plan._id, requestId, now })
    return ok({ fileName: `账单-${plan.schoolName}-${plan.term.name}-${today}.xlsx`, ...file })
  },
})
