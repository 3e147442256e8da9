// Previews a course-plan import: the changes it would make and the cells that block it.
import { yearsNotArranged } from '@domain/enrollment/courses/school-calendar'
import { ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { findImportingSchool } from '../term-plans/read-current-plan'
import { compareWithStored, summaryOf } from './course-plan-comparison'

const FAULTS_PER_PAGE = 100
const CHANGES_PER_PAGE = 40

export const previewCoursePlan = handle('enrollment.previewCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now } = request
    const workbook = await loadNamedWorkbook(request, `plan:${school._id}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers ?? [])
    const comparison = await compareWithStored(workbook.value, { school, now, answers })
    const { questionsOpen } = comparison
    const { rows, faults, terms, sheets, ignoredColumns, questions } = comparison.plan
    // A course whose row cannot be read would look like one that stays as it is.
    const changes = faults.length + questionsOpen > 0 ? [] : comparison.changes
    return ok({
      digest: workbook.value.digest,
      rows,
      summary: summaryOf(comparison),
      faults: faults.slice(input.faultsFrom, input.faultsFrom + FAULTS_PER_PAGE),
      faultsTotal: faults.length,
      ignoredColumns: [...ignoredColumns],
      sheets: [...sheets],
      questions: [...questions],
      questionsOpen,
      changes: changes
        .slice(input.changesFrom, input.changesFrom + CHANGES_PER_PAGE)
        .map((change) => ({ ...change, lines: [...change.lines] })),
      changesTotal: changes.length,
      yearsNotArranged: terms === null ? [] : [...yearsNotArranged(terms.term)],
    })
  },
})
