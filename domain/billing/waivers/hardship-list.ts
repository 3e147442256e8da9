// Reads the bureau's hardship list: a child per row, by school, number, name and category.
import type { ImportFault } from '../../workbooks/import-fault'
import { reportSheets, type SheetReport, sheetMissing } from '../../workbooks/sheet-report'
import type { TableSpec } from '../../workbooks/table-spec'
import { type Cell, compactText, plainText, type Sheet } from '../../workbooks/workbook-cell'
import { faultOfSheet } from '../../workbooks/workbook-fault'
import { NAME_RULE, schoolNumberOf } from '../../workbooks/workbook-person'
import { type Answers, type ColumnQuestion, NO_ANSWERS } from '../../workbooks/workbook-question'
import { type CellRule, type RowReader, readerOf } from '../../workbooks/workbook-row'
import { findTable, type Table } from '../../workbooks/workbook-table'
import type { HardshipCategory } from '../policy/hardship-categories'

/** Beyond this a list is not one district's. */
export const MAX_LIST_ROWS = 5_000

export const LIST_SHEET = '名单'

type ListColumn = 'school' | 'studentNumber' | 'name' | 'category'

const LIST_TABLE: TableSpec<ListColumn> = {
  anchors: ['studentNumber', 'name'],
  columns: [
    { key: 'school', headers: ['学校', '学校名称', '就读学校'], needed: true },
    { key: 'studentNumber', headers: ['学号', '校内学号'], needed: true },
    { key: 'name', headers: ['姓名', '学生姓名'], needed: true },
    { key: 'category', headers: ['类别', '困难类别', '困难类型'], needed: true },
  ],
}

/** The words such lists use (教财〔2018〕16号 and how departments shorten it). */
const CATEGORY_WORDS: Readonly<Record<HardshipCategory, readonly string[]>> = {
  OUT_OF_POVERTY: ['脱贫户', '脱贫家庭', '建档立卡', '监测户', '防止返贫监测户', '脱贫户或防止返贫监测户'],
  MINIMUM_LIVING_ALLOWANCE: ['低保', '低保家庭', '最低生活保障', '最低生活保障家庭'],
  EXTREME_HARDSHIP_SUPPORT: ['特困', '特困供养', '特困救助供养'],
  ORPHAN: ['孤儿'],
  DE_FACTO_UNSUPPORTED: ['事实无人抚养', '事实无人抚养儿童'],
  MARTYR_CHILD: ['烈士子女'],
  DISABILITY: ['残疾学生', '残疾人子女', '残疾', '残疾学生或残疾人子女'],
  SUDDEN_HARDSHIP: ['突发困难', '突发严重困难'],
}
const CATEGORIES = new Map(
  Object.entries(CATEGORY_WORDS).flatMap(([category, words]) =>
    words.map((word) => [word, category as HardshipCategory] as const),
  ),
)

export interface ListedPupil {
  readonly school: string
  readonly studentNumber: string
  readonly name: string
  readonly category: HardshipCategory
  /** Says at a cell of this row that it leads to nobody. */
  readonly unmatched: (code: 'SCHOOL_UNKNOWN' | 'SCHOOL_WITHOUT_PLAN' | 'PUPIL_UNKNOWN') => ImportFault
}

export interface HardshipList {
  readonly rows: number
  readonly pupils: readonly ListedPupil[]
  readonly faults: readonly ImportFault[]
  readonly ignoredColumns: readonly string[]
  readonly sheets: readonly SheetReport[]
  /** Columns that fit twice. */
  readonly questions: readonly ColumnQuestion[]
}

const SCHOOL: CellRule<string> = { parse: (cell) => plainText(cell) || null, code: 'EMPTY' }
const NUMBER: CellRule<string> = { parse: schoolNumberOf, code: 'NOT_A_NUMBER', personal: true }
const CATEGORY: CellRule<HardshipCategory> = {
  parse: (cell: Cell) => CATEGORIES.get(compactText(cell)) ?? null,
  code: 'NOT_A_CHOICE',
  // What a family's hardship is called is personal too.
  personal: true,
  expected: Object.values(CATEGORY_WORDS)
    .map(([word]) => word)
    .join('、'),
}

export function readHardshipList(sheets: readonly Sheet[], answers: Answers = NO_ANSWERS): HardshipList {
  const found = sheets.filter(({ isHidden }) => !isHidden).map((sheet) => findTable(sheet, LIST_TABLE, answers))
  const listed = found.filter(({ report }) => report.outcome !== 'NO_TABLE')
  const reports = reportSheets(
    sheets,
    listed.map(({ report }) => report),
  )
  const tables = listed.flatMap(({ table }) => table ?? [])
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const faults = listed.flatMap((each) => each.faults)
  const questions = listed.flatMap((each) => each.questions)
  if (listed.length === 0) faults.push(sheetMissing(sheets, LIST_SHEET))
  if (rows > MAX_LIST_ROWS) faults.push(faultOfSheet(LIST_SHEET, 'TOO_MANY_ROWS', String(MAX_LIST_ROWS)))
  if (faults.length > 0) return { rows: 0, pupils: [], faults, ignoredColumns: [], sheets: reports, questions }
  const pupils = readPupils(tables, faults)
  const ignoredColumns = [...new Set(tables.flatMap((table) => table.ignoredColumns))]
  return { rows, pupils, faults, ignoredColumns, sheets: reports, questions }
}

function readPupils(tables: readonly Table<ListColumn>[], faults: ImportFault[]): ListedPupil[] {
  const firstRow = new Map<string, string>()
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  return rows.flatMap(({ table, row }) => {
    const reader = readerOf(table, row, faults)
    const school = reader.needed('school', SCHOOL)
    const studentNumber = reader.needed('studentNumber', NUMBER)
    const name = reader.needed('name', NAME_RULE)
    const category = reader.needed('category', CATEGORY)
    if (school === null || studentNumber === null || name === null || category === null) return []
    refuseRepeat(reader, { who: `${school} ${studentNumber}`, sheet: table.sheet }, firstRow)
    return [{ school, studentNumber, name, category, unmatched: unmatchedAt(table, row, school) }]
  })
}

function refuseRepeat(
  reader: RowReader<ListColumn>,
  { who, sheet }: { readonly who: string; readonly sheet: string },
  firstRow: Map<string, string>,
): void {
  const earlier = firstRow.get(who)
  const [, row = ''] = earlier?.split('\n') ?? []
  const isHere = earlier?.startsWith(`${sheet}\n`)
  if (earlier === undefined) firstRow.set(who, `${sheet}\n${reader.number}`)
  else reader.fault('studentNumber', 'DUPLICATE_PUPIL', { expected: isHere ? row : earlier.replace('\n', ' ') })
}

/** A school's name is nobody's secret; a number and a name are never repeated. */
function unmatchedAt(
  table: Table<ListColumn>,
  row: Table<ListColumn>['rows'][number],
  school: string,
): ListedPupil['unmatched'] {
  return (code) => {
    const found: ImportFault[] = []
    const reader = readerOf(table, row, found)
    if (code === 'PUPIL_UNKNOWN') reader.fault('studentNumber', code)
    else reader.fault('school', code, { found: school })
    const [fault] = found
    if (fault === undefined) throw new RangeError('a fault that was not written down')
    return fault
  }
}
