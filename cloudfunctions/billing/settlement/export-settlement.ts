// Exports what each payee is due for a term, and what was paid from which funds, as a workbook.
import { payeeBookOf } from '@domain/billing/settlement/payee-book'
import { fail, ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { payeeBookSheets } from './payee-book-sheets'
import { locateSettlement } from './settlement-scope'

export const exportSettlement = handle('billing.exportSettlement', {
  locate: locateSettlement,
  run: async ({ found: { schoolName, plan, facts }, requestId, now, today }) => {
    const book = payeeBookOf(facts)
    if (plan === null || book.payees.length === 0) return fail({ code: 'NOTHING_TO_EXPORT' })
    const bytes = await writeWorkbook(payeeBookSheets(book))
    const file = await storeExport({ bytes, kind: 'xlsx', about: `payees:${plan._id}`, requestId, now })
    return ok({ fileName: `课酬-${schoolName}-${plan.term.name}-${today}.xlsx`, ...file })
  },
})
