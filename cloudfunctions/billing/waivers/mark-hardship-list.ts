// Marks the faults of a hardship list in a copy of the workbook, rows that lead to nobody included.
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { makeMarkedCopy } from '../../request/marked-copy'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { matchHardshipList } from './match-hardship-list'

export const markHardshipList = handle('billing.markHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async (request) => {
    const { input, requestId, now } = request
    const workbook = await loadNamedWorkbook(request, `hardship:${input.districtId}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers ?? [])
    const { faults, unmatched } = await matchHardshipList(workbook.value, {
      districtId: input.districtId,
      now,
      answers,
    })
    const marked = [...faults, ...unmatched]
    return makeMarkedCopy({ workbook: workbook.value, faults: marked, list: '名单', requestId, now })
  },
})
