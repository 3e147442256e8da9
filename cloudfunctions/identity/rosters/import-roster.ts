// Imports a previewed roster: only differences are written, so repeating completes it.
import { fail, ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { untilSettled } from '../../runtime/retry'
import { noteWholeRoster, readSchool } from '../collections/schools'
import { compareWithStored } from './roster-comparison'
import { writeRoster } from './write-roster'

export const importRoster = handle('identity.importRoster', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now, today } = request
    const workbook = await loadNamedWorkbook(request, `roster:${school._id}`)
    if (!workbook.ok) return workbook
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const comparing = { school, scope: input.scope, answers: answersOf(input.answers), now }
    const { roster, difference, questionsOpen } = await compareWithStored(workbook.value, comparing)
    if (roster.faults.length > 0) return fail({ code: 'WORKBOOK_HAS_FAULTS', total: roster.faults.length })
    if (questionsOpen > 0) return fail({ code: 'WORKBOOK_HAS_QUESTIONS', total: questionsOpen })
    const { brake } = difference
    if (brake !== null && brake.leaving !== input.leaving) return fail({ code: 'LEAVING_NOT_CONFIRMED' })
    let next = difference
    await untilSettled(async () => {
      if (await writeRoster(school, next)) return true
      next = (await compareWithStored(workbook.value, comparing)).difference
      return null
    })
    if (input.scope === 'WHOLE_SCHOOL') await noteWholeRoster(school._id, today)
    return ok({ summary: difference.summary })
  },
})
