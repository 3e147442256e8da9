// The rows that are seen, with the height of the others above and below.
import { spoken } from '../basics/spoken'
import { showCell } from './cell-text'
import type { DeskTableProps } from './desk-table-props'
import { TickBox } from './tick-box'
import type { DeskRows, DrawnRow } from './use-desk-rows'

interface BodyProps<Row extends object> {
  readonly table: DeskTableProps<Row>
  readonly rows: DeskRows
}

/** The drawn row with the keyboard may lie apart from the others. */
export function DeskTableBody<Row extends object>({ table, rows }: BodyProps<Row>) {
  const { above, below, drawn, onKey } = rows
  return (
    <tbody onKeyDown={onKey}>
      <Space height={above} />
      {drawn.map((each, index) => (
        <BodyRow key={each.id} table={table} rows={rows} each={each} gap={gapBefore(drawn, index, table.tall)} />
      ))}
      <Space height={below} />
    </tbody>
  )
}

function gapBefore(drawn: readonly DrawnRow[], index: number, tall = false): number {
  const [before, here] = [drawn[index - 1], drawn[index]]
  if (before === undefined || here === undefined) return 0
  return (here.index - before.index - 1) * (tall ? 44 : 40)
}

function Space({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr className="desk-space" {...spoken({ hidden: true })}>
      <td style={{ height: `${height}px` }} />
    </tr>
  ) : null
}

interface BodyRowProps<Row extends object> extends BodyProps<Row> {
  readonly each: DrawnRow
  readonly gap: number
}

function BodyRow<Row extends object>({ table: props, rows, each: { index, id }, gap }: BodyRowProps<Row>) {
  const { of, rowName, openId, onOpen, bulk } = props
  const row = of.shown[index]
  if (row === undefined) return null
  const ticked = of.table.state.rowSelection[id] === true
  const state = id === openId ? ' desk-row-open' : ticked ? ' desk-row-ticked' : ''
  const turn = () => of.table.getRow(id).toggleSelected()
  return (
    <>
      <Space height={gap} />
      <tr
        data-row={index}
        aria-rowindex={index + 2}
        aria-selected={bulk ? ticked : id === openId}
        className={`desk-row${state}${onOpen ? ' desk-row-way' : ''}`}
        tabIndex={index === rows.at ? 0 : -1}
        onFocus={() => rows.onFocus(index)}
        onClick={({ target }) => (isTickBox(target) ? undefined : onOpen?.(row))}
      >
        {bulk ? (
          <td>
            <TickBox state={ticked ? 'on' : 'off'} label={`选 ${rowName(row)}`} onTurn={turn} skipped />
          </td>
        ) : null}
        {of.visible.map((column, at) => (
          <td
            key={column.id}
            className={`${(column.kind ?? 'text') === 'text' ? '' : 'desk-number'}${at === 0 ? ' desk-first' : ''}`}
          >
            {showCell(column, row)}
          </td>
        ))}
      </tr>
    </>
  )
}

function isTickBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.desk-tick') !== null
}
