// Reads a course-plan workbook: the plan, its courses, and clashes between them.
import type { ImportFault } from '../../workbooks/import-fault'
import { readWhole, reportSheets, type SheetReport, sheetMissing, sheetsNamed } from '../../workbooks/sheet-report'
import type { Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { type Answers, NO_ANSWERS } from '../../workbooks/workbook-question'
import { readerOf } from '../../workbooks/workbook-row'
import { findTable, type Table } from '../../workbooks/workbook-table'
import { findClashes } from './course-plan-clashes'
import { COURSE_SHEET, COURSE_TABLE, type CourseColumn } from './course-plan-columns'
import { readCourse } from './course-plan-course'
import type { CourseContext, CoursePlan, CourseRow, PlanContext } from './course-plan-rows'
import { PLAN_SHEET, readPlanSheet } from './course-plan-term'

export const MAX_COURSE_ROWS = 300

export function readCoursePlan(
  sheets: readonly Sheet[],
  context: PlanContext,
  answers: Answers = NO_ANSWERS,
): CoursePlan {
  const { terms, faults: planFaults } = readPlanSheet(sheets)
  const term = terms?.term ?? null
  const pack = term === null ? null : context.packOfTerm(term)
  const policyFaults = term !== null && pack === null ? [faultOfSheet(PLAN_SHEET, 'DATE_OUT_OF_TERM', term.from)] : []
  const read = readCourses(sheets, { ...context, term, pack }, answers)
  const { courses, rows, ignoredColumns, questions } = read
  return {
    terms,
    packId: pack?.id ?? null,
    courses,
    rows,
    ignoredColumns,
    questions,
    faults: [...planFaults, ...policyFaults, ...read.faults],
    sheets: reportSheets(sheets, [...planReports(sheets), ...read.reports]),
  }
}

function planReports(sheets: readonly Sheet[]): readonly SheetReport[] {
  return sheetsNamed(sheets, PLAN_SHEET).map((sheet) => readWhole(sheet))
}

function readCourses(sheets: readonly Sheet[], context: CourseContext, answers: Answers) {
  const [sheet] = sheetsNamed(sheets, COURSE_SHEET)
  const unread = { courses: [], rows: 0, ignoredColumns: [], reports: [], questions: [] }
  if (sheet === undefined) return { ...unread, faults: [sheetMissing(sheets, COURSE_SHEET)] }
  const { table, report, faults, questions } = findTable(sheet, COURSE_TABLE, answers)
  const reports = [report]
  if (table === null) return { ...unread, reports, questions, faults }
  const { ignoredColumns } = table
  if (table.rows.length > MAX_COURSE_ROWS) {
    return { ...unread, reports, faults: [faultOfSheet(sheet.name, 'TOO_MANY_ROWS', String(MAX_COURSE_ROWS))] }
  }
  return { ...readRows(table, context), rows: table.rows.length, ignoredColumns, reports, questions }
}

function readRows(table: Table<CourseColumn>, context: CourseContext) {
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
  return { courses, faults }
}
