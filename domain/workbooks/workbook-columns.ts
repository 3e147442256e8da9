// Says which column of a sheet is which; where two fit equally well, that is asked.
import type { ColumnSpec, TableSpec } from './table-spec'
import { cellAddress, isEmptyCell, type Sheet } from './workbook-cell'
import type { Header, HeaderCell } from './workbook-header'
import type { Answers, ColumnQuestion } from './workbook-question'

export interface Columns<Key extends string> {
  readonly columns: ReadonlyMap<Key, number>
  /** What the sheet's name says, for columns that are not there. */
  readonly constants: ReadonlyMap<Key, string>
  readonly ignoredColumns: readonly string[]
  readonly missing: readonly string[]
  readonly questions: readonly ColumnQuestion[]
}

interface Candidate<Key extends string> {
  readonly key: Key
  readonly column: number
  readonly title: string
  /** Said with its group (监护人一·手机号, 家长电话), or bare (电话). */
  readonly isExact: boolean
}

export function assignColumns<Key extends string>(
  sheet: Sheet,
  header: Header,
  { spec, answers }: { readonly spec: TableSpec<Key>; readonly answers: Answers },
): Columns<Key> {
  const hidden = new Set(sheet.hiddenColumns ?? [])
  const candidates = header.cells.flatMap((cell, column) =>
    hidden.has(column) ? [] : candidateFor(cell, column, spec.columns),
  )
  const columns = new Map<Key, number>()
  const constants = new Map<Key, string>()
  const questions: ColumnQuestion[] = []
  for (const { key, headers, fromSheetName } of spec.columns) {
    const fitting = bestOf(candidates.filter((candidate) => candidate.key === key))
    const question = { sheet, header, wanted: headers[0] ?? key, fitting }
    if (fitting.length > 1) questions.push(questionFor(question))
    const answered = fitting.find(({ column }) => columnLetter(column) === answers.get(questionId(question)))
    const found = fitting.length > 1 ? answered : fitting[0]
    const said = fromSheetName?.(sheet.name) ?? null
    if (found !== undefined) columns.set(key, found.column)
    else if (fitting.length === 0 && said !== null) constants.set(key, said)
  }
  const read = new Set(columns.values())
  const ignored = header.cells.flatMap(({ title }, column) => (title === '' || read.has(column) ? [] : [title]))
  const missing = spec.columns.filter(
    ({ key, needed }) => needed && !constants.has(key) && !candidates.some((candidate) => candidate.key === key),
  )
  return {
    columns,
    constants,
    ignoredColumns: ignored,
    missing: missing.map(({ headers }) => headers[0] ?? ''),
    questions,
  }
}

function candidateFor<Key extends string>(
  { title, group }: HeaderCell,
  column: number,
  specs: readonly ColumnSpec<Key>[],
): Candidate<Key>[] {
  if (title === '') return []
  const grouped = specs.find(({ headers }) => headers.includes(`${group}·${title}`))
  const joined = specs.find(({ headers }) =>
    headers.some((header) => header.includes('·') && header.replace('·', '') === title),
  )
  const bare = specs.find(({ headers }) => headers.includes(title))
  const found = grouped ?? joined ?? bare
  return found === undefined ? [] : [{ key: found.key, column, title, isExact: found !== bare }]
}

function bestOf<Key extends string>(candidates: readonly Candidate<Key>[]): readonly Candidate<Key>[] {
  const exact = candidates.filter(({ isExact }) => isExact)
  return exact.length > 0 ? exact : candidates
}

interface Doubt {
  readonly sheet: Sheet
  readonly header: Header
  readonly wanted: string
  readonly fitting: readonly { readonly column: number; readonly title: string }[]
}

function questionId({ sheet, wanted }: Doubt): string {
  return `column:${sheet.name.slice(0, 60)}:${wanted}`
}

function questionFor(doubt: Doubt): ColumnQuestion {
  const { sheet, header, wanted, fitting } = doubt
  const rows = sheet.rows.slice(header.row + 1)
  const options = fitting.map(({ column, title }) => ({
    id: columnLetter(column),
    title,
    filled: rows.filter((cells) => !isEmptyCell(cells[column])).length,
  }))
  return { kind: 'COLUMN', id: questionId(doubt), sheet: sheet.name, wanted, options }
}

function columnLetter(column: number): string {
  return cellAddress(0, column).slice(0, -1)
}
