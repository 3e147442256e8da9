// The table's foot, which stays: what is summed, named by its filter, and the sums.
import { showValue } from './cell-text'
import type { DeskColumn } from './desk-column'
import type { DeskTableState } from './use-desk-table'

interface FootProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly unit: string
  readonly ticking: boolean
}

export function DeskTableFoot<Row extends object>({ of, unit, ticking }: FootProps<Row>) {
  const { visible, shown, filter } = of
  const hasTotal = ({ total, totalCell }: DeskColumn<Row>) => total !== undefined || totalCell !== undefined
  const first = visible.findIndex(hasTotal)
  const named = first < 0 ? visible.length : Math.max(1, first)
  const name = filter.names.length === 0 ? '合计' : filter.names.join('、')
  return (
    <tfoot>
      <tr>
        {ticking ? <td /> : null}
        <td colSpan={named}>{`${name} ${shown.length.toLocaleString('en-US')} ${unit}`}</td>
        {visible.slice(named).map((column) => (
          <td key={column.id} className={(column.kind ?? 'text') === 'text' ? '' : 'desk-number'}>
            {column.totalCell ? column.totalCell(shown) : column.total ? showValue(column, column.total(shown)) : null}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
