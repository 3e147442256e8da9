// Reads every sheet of a roster workbook, and says what was left out.
import type { ImportFault } from '../../workbooks/import-fault'
import { reportSheets, sheetMissing } from '../../workbooks/sheet-report'
import type { Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { type Answers, NO_ANSWERS } from '../../workbooks/workbook-question'
import { type FoundTable, findTable } from '../../workbooks/workbook-table'
import type { School } from '../schools/school'
import { PUPIL_SHEET, PUPIL_TABLE, type PupilColumn, TEACHER_SHEET, TEACHER_TABLE } from './roster-columns'
import { readPupils } from './roster-pupil-rows'
import type { Roster } from './roster-rows'
import { readTeachers } from './roster-teachers'

/** Beyond this a roster is not one school's. */
export const MAX_ROSTER_ROWS = 6_000

export function readRoster(
  sheets: readonly Sheet[],
  school: Pick<School, 'grades'>,
  answers: Answers = NO_ANSWERS,
): Roster {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const found = visible.map((sheet) => findTable(sheet, PUPIL_TABLE, answers))
  const pupilSheets = found.filter(isPupilSheet)
  const teacherSheets = visible
    .filter((_, index) => found[index]?.report.outcome === 'NO_TABLE')
    .map((sheet) => findTable(sheet, TEACHER_TABLE, answers))
    .filter(({ report }) => report.outcome !== 'NO_TABLE' || report.name.trim() === TEACHER_SHEET)
  const tables = pupilSheets.flatMap(({ table }) => table ?? [])
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const reports = [...found.filter(({ report }) => report.outcome !== 'NO_TABLE'), ...teacherSheets]
  const common = {
    questions: [...pupilSheets, ...teacherSheets].flatMap(({ questions }) => questions),
    sheets: reportSheets(
      sheets,
      reports.map(({ report }) => report),
    ),
  }
  const blocking = faultsOfSheets(sheets, found, rows)
  if (blocking.length > 0) return { pupils: [], teachers: [], rows: 0, faults: blocking, ignoredColumns: [], ...common }
  const faults: ImportFault[] = []
  const pupils = readPupils(tables, school, faults)
  const staff = readTeachers(teacherSheets, pupils)
  return {
    pupils,
    teachers: staff.teachers,
    rows: rows + staff.rows,
    faults: [...faults, ...staff.faults],
    ignoredColumns: [...new Set([...tables.flatMap((table) => table.ignoredColumns), ...staff.ignoredColumns])],
    ...common,
  }
}

/** With all it needs, or waiting for an answer. */
function isPupilSheet({ report }: FoundTable<PupilColumn>): boolean {
  return report.outcome === 'READ' || report.outcome === 'ASKED'
}

/** A sheet that lacks a column is left out and named, as long as another one is read; the roster itself may not. */
function faultsOfSheets(
  sheets: readonly Sheet[],
  found: readonly FoundTable<PupilColumn>[],
  rows: number,
): readonly ImportFault[] {
  if (rows > MAX_ROSTER_ROWS) return [faultOfSheet(PUPIL_SHEET, 'TOO_MANY_ROWS', String(MAX_ROSTER_ROWS))]
  const torn = found.filter(({ report }) => report.outcome === 'COLUMNS_MISSING')
  const isRead = found.some(isPupilSheet)
  const counted = torn.filter(({ report }) => !isRead || report.name.trim() === PUPIL_SHEET)
  if (counted.length > 0) return counted.flatMap(({ faults }) => faults)
  return isRead ? [] : [sheetMissing(sheets, PUPIL_SHEET)]
}
