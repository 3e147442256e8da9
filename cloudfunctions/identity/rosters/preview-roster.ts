// Previews a roster import: the changes it would make and the cells that block it.
import { countChanges } from '@domain/identity/rosters/roster-changes'
import { ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { readSchool } from '../collections/schools'
import { compareWithStored } from './roster-comparison'
import { touchedCourses } from './touched-courses'

/** Of faults, and of changes. */
const PAGE = 100

export const previewRoster = handle('identity.previewRoster', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now } = request
    const workbook = await loadNamedWorkbook(request, `roster:${school._id}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers)
    const comparison = await compareWithStored(workbook.value, { school, scope: input.scope, answers, now })
    const { questions, questionsOpen, withoutMobile } = comparison
    const { rows, faults, ignoredColumns, sheets } = comparison.roster
    const { summary, brake } = comparison.difference
    // Unreadable rows would look like children who left; a roster with faults cannot be stored anyway.
    const isRead = faults.length === 0 && sheets.every(({ outcome }) => outcome !== 'ASKED')
    const changes = isRead ? comparison.difference.changes : []
    const page = changes.slice(input.changesFrom, input.changesFrom + PAGE)
    const courses = await touchedCourses(school._id, page, dateAt(now))
    return ok({
      digest: workbook.value.digest,
      rows,
      summary,
      ignoredColumns: [...ignoredColumns],
      faults: faults.slice(input.faultsFrom, input.faultsFrom + PAGE),
      faultsTotal: faults.length,
      changeCounts: countChanges(changes),
      changes: page.map(({ pupilId, ...change }) => ({ ...change, courses: [...(courses.get(pupilId ?? '') ?? [])] })),
      changesTotal: changes.length,
      sheets: [...sheets],
      questions: [...questions],
      questionsOpen,
      brake: isRead ? brake : null,
      unreached: withoutMobile.slice(0, PAGE),
      unreachedTotal: withoutMobile.length,
    })
  },
})
