// Exports who is to be paid how much up to a month's end, as a workbook for the bank.
import { lastDayOf, type MonthlyPayout, monthlyPayouts } from '@domain/billing/settlement/monthly-payouts'
import { fail, ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { headerCells, type WrittenSheet, yuanCell } from '../../runtime/workbooks/workbook-cells'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { locateSettlement } from './settlement-scope'

export const exportPayouts = handle('billing.exportPayouts', {
  locate: locateSettlement,
  run: async ({ input: { month }, found: { schoolName, plan, facts }, requestId, now }) => {
    const due = plan === null ? [] : monthlyPayouts(facts, lastDayOf(month)).filter(({ toPayFen }) => toPayFen > 0)
    if (plan === null || due.length === 0) return fail({ code: 'NOTHING_TO_EXPORT' })
    const bytes = await writeWorkbook([bankSheet(due, month)])
    const file = await storeExport({ bytes, kind: 'xlsx', about: `payouts:${plan._id}:${month}`, requestId, now })
    return ok({ fileName: `代发清单-${schoolName}-${month}.xlsx`, ...file })
  },
})

const HEAD = ['序号', '收款户名', '收款账号（学校填）', '开户行（学校填）', '金额（元）', '附言']

/** Account numbers are kept by nobody here: whoever hands it to the bank fills them in. */
function bankSheet(due: readonly MonthlyPayout[], month: string): WrittenSheet {
  const rows = due.map(({ payee, toPayFen }, index) => [
    index + 1,
    payee.name,
    null,
    null,
    yuanCell(toPayFen),
    `${month}课后服务课酬`,
  ])
  const total = due.reduce((sum, { toPayFen }) => sum + toPayFen, 0)
  return {
    sheet: '代发',
    data: [headerCells(HEAD), ...rows, ['合计', null, null, null, yuanCell(total), null]],
    columns: [8, 16, 26, 22, 14, 24].map((width) => ({ width })),
  }
}
