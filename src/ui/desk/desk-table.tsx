// The desk's table: draws only the rows in sight, under a fixed head, all by keyboard.
import type { ReactNode } from 'react'
import { spoken } from '../basics/spoken'
import { ActionButton } from '../controls/action-button'
import { BulkBar, type SayBulk } from './bulk-bar'
import { DeskState } from './desk-state'
import './desk-icon.css'
import './desk-paper.css'
import './desk-table.css'
import { DeskTableBody } from './desk-table-body'
import { DeskTableFoot } from './desk-table-foot'
import { DeskTableHead } from './desk-table-head'
import { LoadingRows } from './loading-rows'
import { useDeskRows } from './use-desk-rows'
import type { DeskTableState } from './use-desk-table'

export interface DeskTableProps<Row extends object> {
  readonly of: DeskTableState<Row>
  /** What the table is, for readers: 账单. */
  readonly label: string
  /** Counts its rows: 份, 门, 人. */
  readonly unit: string
  /** Who a row is, for readers: 陈一诺. */
  readonly rowName: (row: Row) => string
  /** Two lines in a row: 44 px. */
  readonly tall?: boolean
  /** The row in the drawer. */
  readonly openId?: string | null
  readonly onOpen?: (row: Row) => void
  readonly onClose?: () => void
  /** Given: rows can be ticked, and this stands above the table while some are. */
  readonly bulk?: SayBulk<Row>
  readonly loading?: boolean
  /** Rows still to come, in words: 在取 600 / 3,000. */
  readonly more?: string | undefined
  readonly fault?: { readonly title: string; readonly hint: string; readonly onRetry: () => void } | undefined
  /** Where there is no row at all; a filter that leaves none says so itself. */
  readonly empty: ReactNode
}

export function DeskTable<Row extends object>(props: DeskTableProps<Row>) {
  const { of, label, unit, bulk, loading = false, fault, empty } = props
  const rows = useDeskRows(props)
  if (fault) {
    return (
      <div className="desk-table">
        <DeskState drawing="lamp" title={fault.title} hint={fault.hint}>
          <ActionButton text="再试一次" size="small" onTap={fault.onRetry} />
        </DeskState>
      </div>
    )
  }
  if (!loading && of.filter.all === 0) return <div className="desk-table">{empty}</div>
  const ticking = bulk !== undefined
  return (
    <>
      {bulk && of.ticked.length > 0 ? <BulkBar of={of} say={bulk} /> : null}
      <div className={of.ticked.length > 0 ? 'desk-table desk-table-below-bulk' : 'desk-table'}>
        <div className="desk-table-scroll" ref={rows.scroller}>
          <table
            {...spoken({ role: 'grid', label, multiselectable: ticking || undefined })}
            aria-rowcount={of.shown.length + 2}
            className={props.tall ? 'desk-grid desk-grid-tall' : 'desk-grid'}
          >
            <Widths of={of} ticking={ticking} />
            <DeskTableHead of={of} ticking={ticking} />
            {loading ? <LoadingRows columns={of.visible.length} /> : <DeskTableBody table={props} rows={rows} />}
            {loading ? null : <DeskTableFoot of={of} unit={unit} ticking={ticking} />}
          </table>
          {!loading && of.shown.length === 0 ? (
            <NothingFound onAll={of.filter.clear} all={of.filter.all} unit={unit} />
          ) : null}
        </div>
        {props.more === undefined ? null : (
          <div className="desk-table-more" role="status">
            {props.more}
          </div>
        )}
      </div>
    </>
  )
}

interface WidthsProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly ticking: boolean
}

function Widths<Row extends object>({ of, ticking }: WidthsProps<Row>) {
  return (
    <colgroup>
      {ticking ? <col style={{ width: '42px' }} /> : null}
      {of.visible.map(({ id, width }) => (
        <col key={id} style={width === undefined ? {} : { width: `${width}px` }} />
      ))}
    </colgroup>
  )
}

interface NothingFoundProps {
  readonly onAll: () => void
  readonly all: number
  readonly unit: string
}

function NothingFound({ onAll, all, unit }: NothingFoundProps) {
  return (
    <DeskState drawing="kite" title="这样筛，一个也没有" hint="换一种筛法，或者看全部。">
      <ActionButton text={`看全部 ${all} ${unit}`} size="small" kind="plain" onTap={onAll} />
    </DeskState>
  )
}
