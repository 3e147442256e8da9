// Reads the pupils of a roster's sheets, each number once in the whole workbook.
import { isSameName } from '../../values/person-name'
import type { ImportFault } from '../../workbooks/import-fault'
import { gradeOf, homeroomOf } from '../../workbooks/workbook-grade'
import { NAME_RULE, schoolNumberOf } from '../../workbooks/workbook-person'
import { type CellRule, type RowReader, readerOf } from '../../workbooks/workbook-row'
import type { Table } from '../../workbooks/workbook-table'
import type { School } from '../schools/school'
import { bareNumber } from './bare-number'
import type { PupilColumn } from './roster-columns'
import { readGuardians } from './roster-guardians'
import type { RosterPupil } from './roster-rows'

const GRADE: CellRule<number> = { parse: gradeOf, code: 'NOT_A_GRADE' }
const HOMEROOM: CellRule<NonNullable<ReturnType<typeof homeroomOf>>> = { parse: homeroomOf, code: 'NOT_A_CLASS' }
const NUMBER: CellRule<string> = { parse: schoolNumberOf, code: 'NOT_A_NUMBER', personal: true }

interface Earlier {
  readonly sheet: string
  readonly row: number
  readonly number: string
  readonly name: string | null
}

type Reader = RowReader<PupilColumn>

export function readPupils(
  tables: readonly Table<PupilColumn>[],
  school: Pick<School, 'grades'>,
  faults: ImportFault[],
): RosterPupil[] {
  const earlier = new Map<string, Earlier>()
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const reader = readerOf(table, row, faults)
      const place = readHomeroom(reader, school)
      const studentNumber = reader.needed('studentNumber', NUMBER)
      const name = reader.needed('name', NAME_RULE)
      if (studentNumber !== null) {
        const here = { sheet: table.sheet, row: reader.number, number: studentNumber, name }
        refuseRepeat(reader, here, earlier)
      }
      const { guardians, withoutMobile } = readGuardians(reader)
      if (place === null || studentNumber === null || name === null) return []
      return [{ sheet: table.sheet, row: reader.number, ...place, studentNumber, name, guardians, withoutMobile }]
    }),
  )
}

/** A number that differs in zeros alone, under the same name, is one child written twice. */
function refuseRepeat(reader: Reader, here: Earlier, earlier: Map<string, Earlier>): void {
  const exactly = `=${here.number}`
  const bare = bareNumber(here.number)
  const alike = earlier.get(bare)
  const twin = earlier.get(exactly) ?? (isSameName(alike?.name ?? '', here.name ?? '') ? alike : undefined)
  earlier.set(exactly, twin ?? here)
  earlier.set(bare, alike ?? here)
  if (twin === undefined) return
  const expected = twin.sheet === here.sheet ? String(twin.row) : `${twin.sheet} ${twin.row}`
  reader.fault('studentNumber', 'DUPLICATE_PUPIL', { expected })
}

function readHomeroom(reader: Reader, school: Pick<School, 'grades'>) {
  const homeroom = reader.needed('homeroom', HOMEROOM)
  const grade = reader.has('grade') ? reader.optional('grade', GRADE) : (homeroom?.grade ?? null)
  if (!reader.has('grade') && homeroom !== null && grade === null) reader.fault('grade', 'EMPTY')
  if (grade === null || homeroom === null) return null
  if (!school.grades.includes(grade)) {
    reader.fault('grade', 'GRADE_NOT_TAUGHT_HERE', { found: reader.raw('grade'), expected: school.grades.join('、') })
  }
  if (homeroom.grade !== null && homeroom.grade !== grade) {
    reader.fault('homeroom', 'NOT_A_CLASS', { found: reader.raw('homeroom') })
  }
  return { grade, classNumber: homeroom.classNumber }
}
