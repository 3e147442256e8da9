// Reads a roster workbook row by row and reports every faulty cell.
import type { ImportFault } from '../../workbooks/import-fault'
import type { Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { gradeOf, homeroomOf } from '../../workbooks/workbook-grade'
import { NAME_RULE, phoneOf, schoolNumberOf } from '../../workbooks/workbook-person'
import { type CellRule, type RowReader, readerOf } from '../../workbooks/workbook-row'
import { findTable, holdsTable, type Table } from '../../workbooks/workbook-table'
import type { School } from '../schools/school'
import { PUPIL_SHEET, PUPIL_TABLE, type PupilColumn, TEACHER_SHEET } from './roster-columns'
import type { Roster, RosterGuardian, RosterPupil } from './roster-rows'
import { readTeachers } from './roster-teachers'

/** Beyond this a roster is not one school's. */
export const MAX_ROSTER_ROWS = 6_000

const GRADE: CellRule<number> = { parse: gradeOf, code: 'NOT_A_GRADE' }
const HOMEROOM: CellRule<NonNullable<ReturnType<typeof homeroomOf>>> = { parse: homeroomOf, code: 'NOT_A_CLASS' }
const NUMBER: CellRule<string> = { parse: schoolNumberOf, code: 'NOT_A_NUMBER', personal: true }
const PHONE: CellRule<string> = { parse: phoneOf, code: 'NOT_A_PHONE', personal: true }

export function readRoster(sheets: readonly Sheet[], school: Pick<School, 'grades'>): Roster {
  const sheet =
    sheets.find(({ name }) => name.trim() === PUPIL_SHEET) ?? sheets.find((each) => holdsTable(each, PUPIL_TABLE))
  if (sheet === undefined) return unreadable([faultOfSheet(PUPIL_SHEET, 'SHEET_MISSING', null)])
  const { table, faults: headerFaults } = findTable(sheet, PUPIL_TABLE)
  if (table === null) return unreadable(headerFaults)
  if (table.rows.length > MAX_ROSTER_ROWS) {
    return unreadable([faultOfSheet(sheet.name, 'TOO_MANY_ROWS', String(MAX_ROSTER_ROWS))])
  }
  const faults: ImportFault[] = []
  const pupils = readPupils(table, school, faults)
  const staff = readTeachers(
    sheets.find(({ name }) => name.trim() === TEACHER_SHEET),
    pupils,
  )
  return {
    pupils,
    teachers: staff.teachers,
    rows: table.rows.length + staff.rows,
    faults: [...faults, ...staff.faults],
    ignoredColumns: [...new Set([...table.ignoredColumns, ...staff.ignoredColumns])],
  }
}

function unreadable(faults: readonly ImportFault[]): Roster {
  return { pupils: [], teachers: [], rows: 0, faults, ignoredColumns: [] }
}

function readPupils(table: Table<PupilColumn>, school: Pick<School, 'grades'>, faults: ImportFault[]): RosterPupil[] {
  const rowOfNumber = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const reader = readerOf(table, row, faults)
    const place = readHomeroom(reader, school)
    const studentNumber = reader.needed('studentNumber', NUMBER)
    if (studentNumber !== null) refuseRepeat(reader, studentNumber, rowOfNumber)
    const name = reader.needed('name', NAME_RULE)
    const guardians = readGuardians(reader)
    return place === null || studentNumber === null || name === null
      ? []
      : [{ row: reader.number, ...place, studentNumber, name, guardians }]
  })
}

function refuseRepeat(reader: RowReader<PupilColumn>, studentNumber: string, rowOfNumber: Map<string, number>): void {
  const earlier = rowOfNumber.get(studentNumber)
  if (earlier === undefined) rowOfNumber.set(studentNumber, reader.number)
  else reader.fault('studentNumber', 'DUPLICATE_PUPIL', { expected: String(earlier) })
}

function readHomeroom(reader: RowReader<PupilColumn>, school: Pick<School, 'grades'>) {
  const grade = reader.needed('grade', GRADE)
  const homeroom = reader.needed('homeroom', HOMEROOM)
  if (grade === null || homeroom === null) return null
  if (!school.grades.includes(grade)) {
    reader.fault('grade', 'GRADE_NOT_TAUGHT_HERE', { found: reader.raw('grade'), expected: school.grades.join('、') })
  }
  if (homeroom.grade !== null && homeroom.grade !== grade) {
    reader.fault('homeroom', 'NOT_A_CLASS', { found: reader.raw('homeroom') })
  }
  return { grade, classNumber: homeroom.classNumber }
}

/** The first guardian is needed; of the second, name and phone or neither. */
function readGuardians(reader: RowReader<PupilColumn>): RosterGuardian[] {
  const first = { name: reader.needed('firstName', NAME_RULE), phone: reader.needed('firstPhone', PHONE) }
  const hasSecond = reader.has('secondName') || reader.has('secondPhone')
  const second = hasSecond
    ? { name: reader.needed('secondName', NAME_RULE), phone: reader.needed('secondPhone', PHONE) }
    : { name: null, phone: null }
  return [first, second].flatMap(({ name, phone }) => (name === null || phone === null ? [] : [{ name, phone }]))
}
