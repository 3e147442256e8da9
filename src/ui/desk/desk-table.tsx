// The desk's table: draws only the rows in sight, under a fixed head, all by keyboard.
import { spoken } from '../basics/spoken'
import { ActionButton } from '../controls/action-button'
import { BulkBar } from './bulk-bar'
import { DeskState } from './desk-state'
import './desk-icon.css'
import './desk-paper.css'
import './desk-table.css'
import { DeskTableBody } from './desk-table-body'
import { DeskTableFoot } from './desk-table-foot'
import { DeskTableHead } from './desk-table-head'
import type { DeskTableProps } from './desk-table-props'
import { LoadingRows } from './loading-rows'
import { narrowestOf, scaled, TICK_WIDTH } from './table-width'
import { useDeskRows } from './use-desk-rows'
import type { DeskTableState } from './use-desk-table'

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
            style={{ minWidth: scaled(narrowestOf(of.visible, ticking)) }}
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
        <div className="desk-print-line">{sayShown(of.filter.names, of.shown.length, unit)}</div>
        {props.more === undefined ? null : <StillComing words={props.more} />}
      </div>
    </>
  )
}

function StillComing({ words }: { readonly words: string }) {
  return (
    <div className="desk-table-more" role="status">
      {words}
    </div>
  )
}

/** On paper, where no filter stands: 三(2)班、没缴完，38 份 */
function sayShown(names: readonly string[], count: number, unit: string): string {
  return `${names.length === 0 ? '全部' : names.join('、')}，${count.toLocaleString('en-US')} ${unit}`
}

interface WidthsProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly ticking: boolean
}

function Widths<Row extends object>({ of, ticking }: WidthsProps<Row>) {
  return (
    <colgroup>
      {ticking ? <col style={{ width: scaled(TICK_WIDTH) }} /> : null}
      {of.visible.map(({ id, width }) => (
        <col key={id} style={width === undefined ? {} : { width: scaled(width) }} />
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
