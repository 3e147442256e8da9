// Previews a hardship list: matched pupils, unmatched rows, and faulty cells.
import { ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { matchHardshipList } from './match-hardship-list'

const PAGE = 100

export const previewHardshipList = handle('billing.previewHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async (request) => {
    const { input, now } = request
    const workbook = await loadNamedWorkbook(request, `hardship:${input.districtId}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers ?? [])
    const list = await matchHardshipList(workbook.value, { districtId: input.districtId, now, answers })
    const { rows, faults, unmatched, applications, ignoredColumns, sheets, questions, questionsOpen } = list
    return ok({
      digest: workbook.value.digest,
      rows,
      matched: applications.length,
      ignoredColumns: [...ignoredColumns],
      sheets: [...sheets],
      questions: [...questions],
      questionsOpen,
      faults: faults.slice(input.faultsFrom, input.faultsFrom + PAGE),
      faultsTotal: faults.length,
      unmatched: unmatched.slice(0, PAGE),
      unmatchedTotal: unmatched.length,
    })
  },
})
