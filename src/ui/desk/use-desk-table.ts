// One table's state, shared by filter, table, drawer and workbook: order, choice and ticks.
import { compareAsPeople } from '@domain/values/compare-as-people'
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  type ReactTable,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DeskColumn } from './desk-column'
import { keepColumns, keptColumns } from './kept-columns'
import { type DeskFilter, type FilterInput, useDeskFilter } from './use-desk-filter'

const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})
export type DeskFeatures = typeof features

export interface DeskTableState<Row extends object> {
  /** What its choice of columns is kept under. */
  readonly name: string
  readonly table: ReactTable<DeskFeatures, Row>
  readonly filter: DeskFilter<Row>
  readonly columns: readonly DeskColumn<Row>[]
  readonly visible: readonly DeskColumn<Row>[]
  /** In the table's order. */
  readonly shown: readonly Row[]
  readonly ids: readonly string[]
  /** Ticked and shown: what a filter hides is never acted on. */
  readonly ticked: readonly Row[]
  readonly untick: () => void
}

interface DeskTableInput<Row> extends FilterInput<Row> {
  readonly name: string
  /** Defined outside the component, or memoized. */
  readonly columns: readonly DeskColumn<Row>[]
  readonly rowId: (row: Row) => string
  /** Left out: in the order of the answer. */
  readonly sortedBy?: string
}

export function useDeskTable<Row extends object>(input: DeskTableInput<Row>): DeskTableState<Row> {
  const { name, columns, rowId, sortedBy } = input
  const filter = useDeskFilter(input)
  const defined = useMemo(() => columns.map(definitionOf), [columns])
  const table = useTable<DeskFeatures, Row>({
    features,
    columns: defined,
    data: filter.rows,
    getRowId: rowId,
    initialState: {
      columnVisibility: keptColumns(name, columns),
      ...(sortedBy === undefined ? {} : { sorting: [{ id: sortedBy, desc: false }] }),
    },
  })
  const { rows } = table.getRowModel()
  const { columnVisibility, rowSelection } = table.state
  const visible = columns.filter(({ id }) => columnVisibility[id] !== false)
  return {
    name,
    table,
    filter,
    columns,
    visible,
    shown: rows.map(({ original }) => original),
    ids: rows.map(({ id }) => id),
    ticked: rows.flatMap(({ id, original }) => (rowSelection[id] === true ? [original] : [])),
    untick: () => table.resetRowSelection(true),
  }
}

/** Shows or hides a column here, and the next time this table is opened. */
export function turnColumn<Row extends object>({ name, table, visible }: DeskTableState<Row>, id: string): void {
  const isShown = visible.some((column) => column.id === id)
  if (isShown && visible.length === 1) return
  table.getColumn(id)?.toggleVisibility(!isShown)
  keepColumns(name, table.atoms.columnVisibility.get())
}

function definitionOf<Row extends object>(column: DeskColumn<Row>): ColumnDef<DeskFeatures, Row> {
  const { id, value, compare } = column
  return {
    id,
    accessorFn: value,
    sortDescFirst: false,
    sortFn: (one, other) => (compare ? compare(one.original, other.original) : compareValues(column, one, other)),
  }
}

interface Held<Row> {
  readonly original: Row
}

function compareValues<Row>({ value }: DeskColumn<Row>, one: Held<Row>, other: Held<Row>): number {
  const [first, second] = [value(one.original), value(other.original)]
  if (typeof first === 'number' && typeof second === 'number') return first - second
  return compareAsPeople(String(first ?? ''), String(second ?? ''))
}
