// A column of a desk's table: its value is sorted and exported, its cell is what one sees.
import type { ReactNode } from 'react'

export type CellValue = string | number | null

export interface DeskColumn<Row> {
  readonly id: string
  readonly title: string
  /** `yuan`: the value is in fen. Numbers stand at the right; a zero is a faint dash, money's zero is written. */
  readonly kind?: 'text' | 'number' | 'yuan'
  readonly value: (row: Row) => CellValue
  /** Left out: the value as text. */
  readonly cell?: (row: Row) => ReactNode
  /** Left out: as people sort names, classes and weekdays. */
  readonly compare?: (one: Row, other: Row) => number
  /** In px. At least one column has none and takes the rest. */
  readonly width?: number
  /** Only shown once it is chosen. */
  readonly hidden?: boolean
  /** Said with a lock: for those who handle it alone. */
  readonly locked?: boolean
  /** Its sum over what the table shows, in the foot: a number in the column's kind, or words. */
  readonly total?: (rows: readonly Row[]) => CellValue
  /** The total in words of its own, such as 没缴 481.00. */
  readonly totalCell?: (rows: readonly Row[]) => ReactNode
}

/** A quick choice: at most one of them is on. */
export interface DeskChip<Row> {
  readonly id: string
  readonly text: string
  readonly matches: (row: Row) => boolean
}

/** A choice among what the rows hold, such as a class. */
export interface DeskChoice<Row> {
  readonly id: string
  /** Such as 班级. */
  readonly text: string
  /** Several where a row belongs to several. */
  readonly values: (row: Row) => readonly string[]
}
