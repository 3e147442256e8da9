// Builds roster workbooks for the import tests: real .xlsx bytes with merged titles.
import writeExcelFile, { type SheetData } from 'write-excel-file/node'

export type Value = string | number | Date | null

export interface SheetOf {
  readonly sheet: string
  readonly data: SheetData
}

export function workbookOf(sheets: readonly SheetOf[]): Promise<Buffer> {
  return writeExcelFile(sheets.map((each) => ({ ...each, dateFormat: 'yyyy-mm-dd' }))).toBuffer()
}

/** A merged cell, then the empty cells it covers. */
function merged(value: string, columnSpan: number): SheetData[number] {
  return [{ value, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)]
}

export const HEADER = [
  ...['年级', '班级', '学号', '姓名', '身份证号'],
  ...['姓名', '关系', '手机号', '姓名', '关系', '手机号'],
]

/** Cells of one pupil by column, in the order of HEADER. */
export function pupilCells(number: number, changes: Readonly<Record<number, Value>> = {}): Value[] {
  const cells: Value[] = ['三年级', '（１）班', 20230000 + number, '林小满', '34050620160101****']
  cells.push('林晓岚', '母亲', phoneOf(number), null, null, null)
  return cells.map((cell, column) => changes[column] ?? cell)
}

/** Obviously fictional numbers. */
export function phoneOf(number: number): string {
  return `199${String(number).padStart(8, '0')}`
}

export function pupilSheet(rows: readonly (readonly Value[])[]): SheetOf {
  return {
    sheet: '学生名册',
    data: [
      merged('青禾小学2026学年学生名册', HEADER.length),
      [...merged('学籍', 5), ...merged('监护人一', 3), ...merged('监护人二', 3)],
      HEADER,
      ...rows.map((cells) => [...cells]),
    ],
  }
}

export function teacherSheet(rows: readonly (readonly Value[])[]): SheetOf {
  return { sheet: '教师', data: [['工号', '姓名', '手机号', '班主任班级'], ...rows.map((cells) => [...cells])] }
}

export function rosterWorkbook(rows: readonly (readonly Value[])[], teachers: readonly (readonly Value[])[] = []) {
  return workbookOf([pupilSheet(rows), teacherSheet(teachers)])
}
