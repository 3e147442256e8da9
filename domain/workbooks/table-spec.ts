// What a table in a workbook looks like: its columns, their titles, and which of them mark it.

export interface ColumnSpec<Key extends string> {
  readonly key: Key
  /** Accepted headers; `group·title` asks for a group header above (or joined in front of) the title. */
  readonly headers: readonly string[]
  readonly needed: boolean
  /** What the sheet's own name says where the column is not there: 三(2)班 says grade and class. Null: nothing. */
  readonly fromSheetName?: (name: string) => string | null
}

export interface TableSpec<Key extends string> {
  /** The columns whose titles mark the header row. */
  readonly anchors: readonly Key[]
  readonly columns: readonly ColumnSpec<Key>[]
}
