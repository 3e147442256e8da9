// Reads the teachers' sheet of a roster workbook. Without that sheet there are no teachers.
import type { ImportFault } from '../../workbooks/import-fault'
import type { Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { homeroomOf } from '../../workbooks/workbook-grade'
import { NAME_RULE, phoneOf, schoolNumberOf } from '../../workbooks/workbook-person'
import { type CellRule, type RowReader, readerOf } from '../../workbooks/workbook-row'
import { findTable, type Table } from '../../workbooks/workbook-table'
import { TEACHER_TABLE, type TeacherColumn } from './roster-columns'
import type { Roster, RosterPupil, RosterTeacher } from './roster-rows'

export const MAX_TEACHER_ROWS = 600

const NUMBER: CellRule<string> = { parse: schoolNumberOf, code: 'NOT_A_NUMBER', personal: true }
const PHONE: CellRule<string> = { parse: phoneOf, code: 'NOT_A_PHONE', personal: true }
const HOMEROOM: CellRule<NonNullable<RosterTeacher['homeroom']>> = {
  parse: (cell) => {
    const homeroom = homeroomOf(cell)
    return homeroom === null || homeroom.grade === null
      ? null
      : { grade: homeroom.grade, classNumber: homeroom.classNumber }
  },
  code: 'NOT_A_CLASS',
  expected: '三(2)班',
}

type Staff = Pick<Roster, 'teachers' | 'rows' | 'faults' | 'ignoredColumns'>

export function readTeachers(sheet: Sheet | undefined, pupils: readonly RosterPupil[]): Staff {
  if (sheet === undefined) return { teachers: [], rows: 0, faults: [], ignoredColumns: [] }
  const { table, faults } = findTable(sheet, TEACHER_TABLE)
  if (table === null) return { teachers: [], rows: 0, faults, ignoredColumns: [] }
  if (table.rows.length > MAX_TEACHER_ROWS) {
    const tooMany = faultOfSheet(sheet.name, 'TOO_MANY_ROWS', String(MAX_TEACHER_ROWS))
    return { teachers: [], rows: 0, faults: [tooMany], ignoredColumns: [] }
  }
  return { ...readRows(table, pupils), rows: table.rows.length, ignoredColumns: table.ignoredColumns }
}

function readRows(table: Table<TeacherColumn>, pupils: readonly RosterPupil[]) {
  const faults: ImportFault[] = []
  const earlier = new Map<string, number>()
  const taught = new Set(pupils.map(({ grade, classNumber }) => `${grade}-${classNumber}`))
  const teachers = table.rows.flatMap((row): RosterTeacher[] => {
    const reader = readerOf(table, row, faults)
    const number = reader.needed('number', NUMBER)
    const name = reader.needed('name', NAME_RULE)
    const phone = reader.needed('phone', PHONE)
    const homeroom = reader.optional('homeroom', HOMEROOM)
    const room = homeroom === null ? null : `${homeroom.grade}-${homeroom.classNumber}`
    refuseRepeats(reader, { number, phone, homeroom: room }, earlier)
    if (room !== null && !taught.has(room)) reader.fault('homeroom', 'NOT_A_CLASS', { found: reader.raw('homeroom') })
    return number === null || name === null || phone === null
      ? []
      : [{ row: reader.number, number, name, phone, homeroom }]
  })
  return { teachers, faults }
}

/** A number, a phone and a class-teacher post each belong to one teacher. */
function refuseRepeats(
  reader: RowReader<TeacherColumn>,
  values: Partial<Record<TeacherColumn, string | null>>,
  earlier: Map<string, number>,
): void {
  for (const key of ['number', 'phone', 'homeroom'] as const) {
    const value = values[key]
    if (value === null || value === undefined) continue
    const row = earlier.get(`${key}:${value}`)
    if (row === undefined) earlier.set(`${key}:${value}`, reader.number)
    else reader.fault(key, 'DUPLICATE_TEACHER', { expected: String(row) })
  }
}
