// Reads a course-plan workbook: the plan, its courses, and clashes between them.
import type { ImportFault } from '../../workbooks/import-fault'
import type { Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { readerOf } from '../../workbooks/workbook-row'
import { findTable } from '../../workbooks/workbook-table'
import { findClashes } from './course-plan-clashes'
import { COURSE_SHEET, COURSE_TABLE } from './course-plan-columns'
import { readCourse } from './course-plan-course'
import type { CourseContext, CoursePlan, CourseRow, PlanContext } from './course-plan-rows'
import { PLAN_SHEET, readPlanSheet } from './course-plan-term'

export const MAX_COURSE_ROWS = 300

export function readCoursePlan(sheets: readonly Sheet[], context: PlanContext): CoursePlan {
  const { terms, faults: planFaults } = readPlanSheet(sheets)
  const term = terms?.term ?? null
  const pack = term === null ? null : context.packOfTerm(term)
  const policyFaults = term !== null && pack === null ? [faultOfSheet(PLAN_SHEET, 'DATE_OUT_OF_TERM', term.from)] : []
  const sheet = sheets.find(({ name }) => name.trim() === COURSE_SHEET)
  const { courses, rows, faults } =
    sheet === undefined
      ? { courses: [], rows: 0, faults: [faultOfSheet(COURSE_SHEET, 'SHEET_MISSING', null)] }
      : readCourses(sheet, { ...context, term, pack })
  return { terms, packId: pack?.id ?? null, courses, rows, faults: [...planFaults, ...policyFaults, ...faults] }
}

function readCourses(sheet: Sheet, context: CourseContext) {
  const { table, faults: headerFaults } = findTable(sheet, COURSE_TABLE)
  if (table === null) return { courses: [], rows: 0, faults: headerFaults }
  if (table.rows.length > MAX_COURSE_ROWS) {
    const tooMany = faultOfSheet(sheet.name, 'TOO_MANY_ROWS', String(MAX_COURSE_ROWS))
    return { courses: [], rows: 0, faults: [tooMany] }
  }
  const faults: ImportFault[] = []
  const rowOfCode = new Map<string, number>()
  const courses: CourseRow[] = []
  for (const row of table.rows) {
    const reader = readerOf(table, row, faults)
    const course = readCourse(reader, context)
    if (course === null) continue
    const earlier = rowOfCode.get(course.code)
    if (earlier === undefined) rowOfCode.set(course.code, reader.number)
    else reader.fault('code', 'DUPLICATE_COURSE', { found: course.code, expected: String(earlier) })
    for (const clash of findClashes(course, courses)) {
      reader.fault(clash.column, clash.code, { found: clash.found, expected: String(clash.row) })
    }
    courses.push({ row: reader.number, course })
  }
  return { courses, rows: table.rows.length, faults }
}
