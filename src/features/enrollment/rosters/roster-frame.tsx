// What the three rosters share at the desk: frame, export, table, filter, one child beside it.
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import type { DeskTableState } from '@src/ui/desk/use-desk-table'
import { type ReactNode, useState } from 'react'
import { RosterChild } from './roster-child'

export const ROSTER_KINDS = [
  { value: 'class', text: '班级' },
  { value: 'course', text: '课程' },
  { value: 'day', text: '下午' },
] as const
export type RosterKind = (typeof ROSTER_KINDS)[number]['value']

export interface RosterDeskProps {
  readonly staff: Staff
  readonly onKind: (kind: RosterKind) => void
}

interface Named {
  readonly pupilId: string
  readonly name: string
}

interface RosterFrameProps<Row extends Named> extends RosterDeskProps {
  readonly kind: RosterKind
  /** 三(2)班名单 */
  readonly title: string
  readonly note: string
  readonly table: DeskTableState<Row>
  readonly rowId: (row: Row) => string
  readonly unit: string
  readonly select: ReactNode
  readonly loading: boolean
  readonly more?: string | undefined
  readonly fault?: { readonly title: string; readonly hint: string; readonly onRetry: () => void } | undefined
  readonly empty: ReactNode
}

export function RosterFrame<Row extends Named>(props: RosterFrameProps<Row>) {
  const { staff, kind, title, note, table, unit, rowId, onKind } = props
  const term = useDeskTerm(staff)
  const [open, setOpen] = useState<Row | null>(null)
  const exported = () => void exportShown(table, { ...markOf(staff, term.name), title })
  return (
    <SchoolDesk
      staff={staff}
      current="schoolRosters"
      title={title}
      note={note}
      actions={<ActionButton text="导出" size="small" kind="plain" icon="document" onTap={exported} />}
      panel={
        open ? (
          <RosterChild key={open.pupilId} pupilId={open.pupilId} name={open.name} onClose={() => setOpen(null)} />
        ) : null
      }
    >
      <FilterChips of={table}>
        {props.select}
        <KindSwitch kind={kind} onKind={onKind} />
      </FilterChips>
      <DeskTable
        of={table}
        label={title}
        unit={unit}
        rowName={({ name }) => name}
        openId={open ? rowId(open) : null}
        onOpen={setOpen}
        onClose={() => setOpen(null)}
        loading={props.loading}
        more={props.more}
        fault={props.fault}
        empty={props.empty}
      />
    </SchoolDesk>
  )
}

function KindSwitch({ kind, onKind }: { readonly kind: RosterKind; readonly onKind: (kind: RosterKind) => void }) {
  return (
    <fieldset className="desk-terms desk-kinds" aria-label="看哪种名单">
      {ROSTER_KINDS.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          className={value === kind ? 'desk-term desk-term-on' : 'desk-term'}
          aria-pressed={value === kind}
          onClick={() => onKind(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}
