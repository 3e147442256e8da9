// Frames a sheet as an accountant files it: head, numbered rows, sums as formulas, signatures.
import type { Fen } from '@domain/values/fen'
import { type Cells, headerCells, sumCell, type WrittenSheet } from './workbook-cells'

export interface BookHead {
  readonly title: string
  readonly schoolName: string
  readonly termName: string
  /** Who made it. */
  readonly preparer: string
  /** When, in words. */
  readonly madeAt: string
}

export interface FramedRows {
  readonly sheet: string
  readonly titles: readonly string[]
  readonly rows: readonly Cells[]
  /** By column: what it adds up to; null where nothing is added. */
  readonly sums: readonly (Fen | null)[]
  readonly widths?: readonly number[]
}

/** Title, about, column titles: rows begin on the line after. */
const HEAD_LINES = 3
const SUM = '合计'
/** Room to write between them. */
const SIGNATURES = ['复核：', '财务负责人：', '单位负责人（盖章）：'].join('　　　　　　')

export function framedSheet(head: BookHead, { sheet, titles, rows, sums, widths = [] }: FramedRows): WrittenSheet {
  const [, ...rest] = sums
  const sumLine = HEAD_LINES + rows.length + 1
  return {
    sheet,
    data: [
      [{ value: `${head.schoolName}${head.title}`, fontWeight: 'bold' as const, fontSize: 16 }],
      [`学期：${head.termName}　制表人：${head.preparer}　制表时间：${head.madeAt}　单位：元`],
      headerCells(titles),
      ...rows,
      [{ value: SUM, fontWeight: 'bold' as const }, ...rest.map((sum) => (sum === null ? null : sumCell(sum)))],
      [],
      [`制表人：${head.preparer}　　　　　　${SIGNATURES}`],
    ],
    columns: titles.map((_, index) => ({ width: widths[index] ?? 15 })),
    stickyRowsCount: HEAD_LINES,
    formulas: rows.length === 0 ? {} : sumFormulas(sums, sumLine),
  }
}

function sumFormulas(sums: readonly (Fen | null)[], line: number): Record<string, string> {
  const formulas = sums.flatMap((sum, index) => {
    const column = columnLetter(index)
    return sum === null ? [] : [[`${column}${line}`, `SUM(${column}${HEAD_LINES + 1}:${column}${line - 1})`] as const]
  })
  return Object.fromEntries(formulas)
}

/** 0 is A; no sheet of ours goes beyond Z. */
function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
