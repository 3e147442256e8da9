// Makes a small rural school's printable subsidy sheet, with only the numbers this reader may see.
import { fail, ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { printPaper } from '../../runtime/pdf/print-paper'
import { paperYear, subsidyPaper } from './subsidy-paper'
import { begunTerms, countSubsidy, figuresOf, policyOf, rolesAt, shownFigures } from './subsidy-view'

export const makeSubsidySheet = handle('billing.makeSubsidySheet', {
  locate: async ({ input, today }) => {
    const found = await countSubsidy(input.schoolId, input.year, today)
    if (found === null) return null
    const { _id, districtId } = found.school
    return { subject: { kind: 'school', schoolId: _id, districtId }, found }
  },
  run: async ({ found, caller, requestId, now, today }) => {
    const { school, year, claim } = found
    const terms = begunTerms(found, today)
    if (terms === null) return fail({ code: 'NOTHING_TO_EXPORT' })
    const figures = shownFigures({ figures: figuresOf(found, today), year }, rolesAt(caller, school, today))
    const state = claim?.state ?? 'DRAFT'
    const about = { schoolName: school.name, year, terms, state, figures, policy: policyOf(year), now }
    const bytes = await printPaper(subsidyPaper(about), now)
    const file = await storeExport({ bytes, kind: 'pdf', about: `subsidy:${school._id}:${year}`, requestId, now })
    return ok({ fileName: `小规模学校补助-${school.name}-${paperYear(year)}.pdf`, ...file })
  },
})
