// Reads the teachers' sheet of a roster workbook. Without that sheet there are no teachers.
import type { ImportFault } from '../../workbooks/import-fault'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { homeroomOf } from '../../workbooks/workbook-grade'
import { NAME_RULE, phoneOf, schoolNumberOf } from '../../workbooks/workbook-person'
import { type CellRule, type RowReader, readerOf } from '../../workbooks/workbook-row'
import type { FoundTable, Table } from '../../workbooks/workbook-table'
import { TEACHER_SHEET, type TeacherColumn } from './roster-columns'
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

export function readTeachers(found: readonly FoundTable<TeacherColumn>[], pupils: readonly RosterPupil[]): Staff {
  const tables = found.flatMap(({ table }) => table ?? [])
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const ignoredColumns = tables.flatMap((table) => table.ignoredColumns)
  const torn = found.flatMap(({ faults }) => faults)
  if (rows <= MAX_TEACHER_ROWS) {
    const { teachers, faults } = readRows(tables, pupils)
    return { teachers, rows, faults: [...torn, ...faults], ignoredColumns }
  }
  const tooMany = faultOfSheet(TEACHER_SHEET, 'TOO_MANY_ROWS', String(MAX_TEACHER_ROWS))
  return { teachers: [], rows: 0, faults: [tooMany], ignoredColumns: [] }
}

function readRows(tables: readonly Table<TeacherColumn>[], pupils: readonly RosterPupil[]) {
  const faults: ImportFault[] = []
  const earlier = new Map<string, string>()
  const taught = new Set(pupils.map(({ grade, classNumber }) => `${grade}-${classNumber}`))
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const teachers = rows.flatMap(({ table, row }): RosterTeacher[] => {
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
  earlier: Map<string, string>,
): void {
  for (const key of ['number', 'phone', 'homeroom'] as const) {
    const value = values[key]
    if (value === null || value === undefined) continue
    const row = earlier.get(`${key}:${value}`)
    if (row === undefined) earlier.set(`${key}:${value}`, String(reader.number))
    else reader.fault(key, 'DUPLICATE_TEACHER', { expected: row })
  }
}
