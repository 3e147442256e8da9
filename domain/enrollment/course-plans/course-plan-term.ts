// Reads the sheet 方案: the term, its closures and make-up days, and the enrollment window.

import { addDays, type SchoolDate, type Weekday } from '../../values/school-date'
import type { ImportFault } from '../../workbooks/import-fault'
import { sheetMissing, sheetsNamed } from '../../workbooks/sheet-report'
import { type Cell, compactText, isEmptyCell, plainText, type Sheet } from '../../workbooks/workbook-cell'
import { dateOf, momentOf } from '../../workbooks/workbook-date'
import { type FaultDetail, faultAt, faultOfSheet } from '../../workbooks/workbook-fault'
import type { Plan, Term } from '../courses/course'
import { termIdAt } from '../courses/term-id'

export const PLAN_SHEET = '方案'

export type PlanTerms = Pick<Plan, 'term' | 'opensAt' | 'closesAt'>

/** A term is half a school year; a longer one is a slip in the year. */
export const LONGEST_TERM_DAYS = 250
const LONGEST_NAME = 40
const TERM_ID = /^\d{4}-(autumn|spring)$/
const FOLLOWS = /^按?(?:周|星期)([一二三四五])/

interface Line {
  readonly row: number
  readonly name: string
  readonly value: Cell
  readonly note: Cell
}

/** Reads lines by name and writes down what is wrong with them. */
interface LineReader {
  readonly one: <T>(name: string, parse: (cell: Cell) => T | null, fault: LineFault) => T | null
  readonly all: (name: string) => readonly Line[]
  readonly fault: (line: Line, code: ImportFault['code'], detail?: FaultDetail & { readonly onNote?: boolean }) => void
  readonly lineOf: (name: string) => Line | undefined
}

interface LineFault {
  readonly code: ImportFault['code']
  readonly expected?: string
}

export function readPlanSheet(sheets: readonly Sheet[]): {
  readonly terms: PlanTerms | null
  readonly faults: readonly ImportFault[]
} {
  const [sheet] = sheetsNamed(sheets, PLAN_SHEET)
  if (sheet === undefined) return { terms: null, faults: [sheetMissing(sheets, PLAN_SHEET)] }
  const faults: ImportFault[] = []
  const lines = lineReader(sheet, faults)
  const span = readSpan(lines)
  const name = lines.one('学期', nameOf, { code: 'NOT_A_NAME' })
  const id = readTermId(lines, span)
  const window = readWindow(lines)
  if (span === null || name === null || id === null || window === null) return { terms: null, faults }
  const term: Term = { id, name, ...span, closures: readClosures(lines, span), makeupFollows: readMakeups(lines, span) }
  return { terms: { term, ...window }, faults }
}

function lineReader(sheet: Sheet, faults: ImportFault[]): LineReader {
  const lines = linesOf(sheet)
  const fault: LineReader['fault'] = (line, code, { onNote = false, ...detail } = {}) => {
    faults.push(faultAt({ sheet: sheet.name, row: line.row, column: onNote ? 2 : 1 }, code, detail))
  }
  const lineOf = (name: string) => lines.find((line) => line.name === name)
  return {
    fault,
    lineOf,
    all: (name) => lines.filter((line) => line.name === name && !isEmptyCell(line.value)),
    one: (name, parse, { code, expected }) => {
      const line = lineOf(name)
      if (line === undefined) faults.push(faultOfSheet(sheet.name, 'COLUMN_MISSING', name))
      if (line === undefined) return null
      const value = parse(line.value)
      if (isEmptyCell(line.value)) fault(line, 'EMPTY')
      else if (value === null) fault(line, code, { found: line.value, expected })
      return value
    },
  }
}

/** The name of a repeated line may be one merged cell: it goes on until the next name. */
function linesOf(sheet: Sheet): Line[] {
  let name = ''
  const hidden = new Set(sheet.hiddenRows ?? [])
  return sheet.rows.flatMap((cells, row) => {
    if (hidden.has(row)) return []
    name = compactText(cells[0]).replace(/:$/, '') || name
    return [{ row, name, value: cells[1] ?? null, note: cells[2] ?? null }]
  })
}

function nameOf(cell: Cell): string | null {
  const text = plainText(cell)
  return text.length <= LONGEST_NAME ? text : null
}

/** A code that the first day does not bear out would put two terms into one. */
function readTermId(lines: LineReader, span: Span | null): string | null {
  const expected = span === null ? '2026-autumn' : termIdAt(span.from)
  const idIn = (cell: Cell) => {
    const id = termIdOf(cell)
    return span === null || id === expected ? id : null
  }
  return lines.one('学期代码', idIn, { code: 'NOT_A_CHOICE', expected })
}

function termIdOf(cell: Cell): string | null {
  const text = compactText(cell).toLowerCase()
  return TERM_ID.test(text) ? text : null
}

interface Span {
  readonly from: SchoolDate
  readonly until: SchoolDate
}

function readSpan(lines: LineReader): Span | null {
  const from = lines.one('开学日期', dateOf, { code: 'NOT_A_DATE', expected: '2026-09-01' })
  const until = lines.one('放假日期', dateOf, { code: 'NOT_A_DATE', expected: '2027-01-22' })
  const line = lines.lineOf('放假日期')
  if (from === null || until === null || line === undefined) return null
  const latest = addDays(from, LONGEST_TERM_DAYS)
  if (from < until && until <= latest) return { from, until }
  lines.fault(line, from < until ? 'DATE_OUT_OF_TERM' : 'DATES_REVERSED', {
    found: line.value,
    expected: `${from}～${latest}`,
  })
  return null
}

function readWindow(lines: LineReader): Pick<Plan, 'opensAt' | 'closesAt'> | null {
  const expected = '2026-09-07 08:00'
  const opensAt = lines.one('选课开始', (cell) => momentOf(cell, false), { code: 'NOT_A_TIME', expected })
  const closesAt = lines.one('选课截止', (cell) => momentOf(cell, true), { code: 'NOT_A_TIME', expected })
  const line = lines.lineOf('选课截止')
  if (opensAt === null || closesAt === null || line === undefined) return null
  if (opensAt < closesAt) return { opensAt, closesAt }
  lines.fault(line, 'DATES_REVERSED', { found: line.value })
  return null
}

/** The dates of a repeated line that lie in the term, each once. */
function datesIn(lines: LineReader, name: string, span: Span): { readonly line: Line; readonly date: SchoolDate }[] {
  const seen = new Set<SchoolDate>()
  return lines.all(name).flatMap((line) => {
    const date = dateOf(line.value)
    if (date === null) lines.fault(line, 'NOT_A_DATE', { found: line.value, expected: '2027-01-01' })
    if (date === null || seen.has(date)) return []
    seen.add(date)
    if (span.from <= date && date <= span.until) return [{ line, date }]
    lines.fault(line, 'DATE_OUT_OF_TERM', { found: line.value, expected: `${span.from}～${span.until}` })
    return []
  })
}

function readClosures(lines: LineReader, span: Span): Term['closures'] {
  return datesIn(lines, '停课日', span).flatMap(({ line, date }) => {
    const reason = plainText(line.note)
    if (reason === '') lines.fault(line, 'EMPTY', { onNote: true })
    return reason === '' ? [] : [{ date, reason: reason.slice(0, LONGEST_NAME) }]
  })
}

/** A make-up day without a timetable to follow needs no entry: only care runs that day. */
function readMakeups(lines: LineReader, span: Span): Term['makeupFollows'] {
  return datesIn(lines, '调休日', span).flatMap(({ line, date }) => {
    if (isEmptyCell(line.note)) return []
    const weekday = '一二三四五'.indexOf(FOLLOWS.exec(compactText(line.note))?.[1] ?? '?') + 1
    if (weekday > 0) return [{ date, weekday: weekday as Weekday }]
    lines.fault(line, 'NOT_A_CHOICE', { found: line.note, expected: '按周五课表', onNote: true })
    return []
  })
}
