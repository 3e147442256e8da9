// The table's head, which stays: each column sorts, the first box ticks all that is shown.

import type { DeskColumn } from './desk-column'
import { DeskIcon } from './desk-icon'
import { TickBox } from './tick-box'
import type { DeskTableState } from './use-desk-table'

interface HeadProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly ticking: boolean
}

const SPOKEN = { asc: 'ascending', desc: 'descending' } as const

export function DeskTableHead<Row extends object>({ of, ticking }: HeadProps<Row>) {
  const { table, visible, ticked, shown } = of
  const all = ticked.length === shown.length && shown.length > 0
  return (
    <thead>
      <tr>
        {ticking ? (
          <th scope="col">
            <TickBox
              state={all ? 'on' : ticked.length > 0 ? 'some' : 'off'}
              label={all ? '都不选' : `选中这 ${shown.length} 行`}
              onTurn={() => table.toggleAllRowsSelected(!all)}
            />
          </th>
        ) : null}
        {visible.map((column) => (
          <HeadCell key={column.id} of={of} column={column} />
        ))}
      </tr>
    </thead>
  )
}

interface HeadCellProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly column: DeskColumn<Row>
}

function HeadCell<Row extends object>({ of: { table }, column }: HeadCellProps<Row>) {
  const { id, title, kind = 'text', locked = false } = column
  const sorted = table.getColumn(id)?.getIsSorted() ?? false
  return (
    <th
      scope="col"
      className={kind === 'text' ? '' : 'desk-number'}
      aria-sort={sorted === false ? 'none' : SPOKEN[sorted]}
    >
      <button type="button" className="desk-sort" onClick={() => table.getColumn(id)?.toggleSorting()}>
        {title}
        {locked ? <DeskIcon name="lock" size={15} /> : null}
        {sorted === false ? null : (
          <span className={sorted === 'asc' ? 'desk-sorted' : 'desk-sorted desk-sorted-down'} aria-hidden="true">
            ↑
          </span>
        )}
      </button>
    </th>
  )
}
