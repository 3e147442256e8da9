// Imports a previewed hardship list as waiver applications; safe to send twice.
import { fail, ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { insertApplications } from '../collections/waiver-applications'
import { matchHardshipList } from './match-hardship-list'

export const importHardshipList = handle('billing.importHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async (request) => {
    const { input, now } = request
    const workbook = await loadNamedWorkbook(request, `hardship:${input.districtId}`)
    if (!workbook.ok) return workbook
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const answers = answersOf(input.answers ?? [])
    const { faults, applications, questionsOpen } = await matchHardshipList(workbook.value, {
      districtId: input.districtId,
      now,
      answers,
    })
    if (faults.length > 0) return fail({ code: 'WORKBOOK_HAS_FAULTS', total: faults.length })
    if (questionsOpen > 0) return fail({ code: 'WORKBOOK_HAS_QUESTIONS', total: questionsOpen })
    await insertApplications(applications)
    return ok({ matched: applications.length })
  },
})
