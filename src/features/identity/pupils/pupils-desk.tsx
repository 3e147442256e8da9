// The desk of a school's pupils: a table of a class or of a search, with a panel beside it.
import { useAction } from '@src/api/hooks/use-action'
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { type ReactNode, useState } from 'react'
import { AddPupilsPanel } from './add-pupils-panel'
import { type ListedPupil, openRooms, type SchoolRooms } from './answers'
import { ClassesPanel } from './classes-panel'
import { type Printed, PrintedSlips, SlipsPanel } from './printed-slips'
import { PUPIL_CHIPS, PUPIL_COLUMNS } from './pupil-columns'
import { PupilPanel } from './pupil-panel'
import { RoomAndWords } from './room-and-words'
import { type ShownPupils, useShownPupils } from './use-shown-pupils'
import { useSlips } from './use-slips'

const rowId = ({ pupilId }: ListedPupil) => pupilId

/** What stands beside the table. */
type Panel =
  | { readonly kind: 'pupil'; readonly pupilId: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'classes' }
  | null

interface PupilsDeskProps {
  readonly staff: Staff
  /** Opened with the page. */
  readonly pupilId: string | undefined
}

export function PupilsDesk({ staff, pupilId }: PupilsDeskProps) {
  const { schoolId } = staff.school
  const found = useAction('identity.getPupil', pupilId === undefined ? null : { pupilId })
  const shown = useShownPupils(schoolId, found.value?.pupil.homeroomId)
  const [panel, setPanel] = useState<Panel>(pupilId === undefined ? null : { kind: 'pupil', pupilId })
  const table = useDeskTable({
    name: 'pupils',
    rows: shown.pupils,
    rowId,
    columns: PUPIL_COLUMNS,
    chips: PUPIL_CHIPS,
  })
  const term = useDeskTerm(staff)
  const slips = useSlips(schoolId)
  const close = () => setPanel(null)
  const exported = () => void exportShown(table, { ...markOf(staff, term.name), title: '学生名单' })
  return (
    <SchoolDesk
      staff={staff}
      current="schoolPupils"
      title="学生和班级"
      note={shown.rooms && sayRooms(shown.rooms)}
      actions={<PupilsActions onExport={exported} onPanel={setPanel} />}
      panel={besideOf({ panel, printed: slips.printed, clear: slips.clear }, { staff, shown, onClose: close })}
    >
      <FilterChips of={table}>
        <RoomAndWords
          rooms={shown.rooms ? openRooms(shown.rooms) : []}
          homeroomId={shown.homeroomId ?? ''}
          words={shown.words}
          onRoom={shown.chooseRoom}
          onWords={shown.search}
        />
      </FilterChips>
      <PupilsTable of={table} shown={shown} panel={panel} onPanel={setPanel} onSlips={slips.make} />
      {slips.printed ? <PrintedSlips printed={slips.printed} /> : null}
    </SchoolDesk>
  )
}

interface PupilsActionsProps {
  readonly onExport: () => void
  readonly onPanel: (panel: Panel) => void
}

function PupilsActions({ onExport, onPanel }: PupilsActionsProps) {
  return (
    <>
      <ActionButton text="导出" size="small" kind="plain" onTap={onExport} />
      <ActionButton text="班级" size="small" kind="plain" onTap={() => onPanel({ kind: 'classes' })} />
      <ActionButton text="加学生" size="small" icon="plus" onTap={() => onPanel({ kind: 'add' })} />
    </>
  )
}

interface PupilsTableProps {
  readonly of: DeskTableState<ListedPupil>
  readonly shown: ShownPupils
  readonly panel: Panel
  readonly onPanel: (panel: Panel) => void
  readonly onSlips: (pupilIds: readonly string[]) => Promise<void>
}

function PupilsTable({ of, shown, panel, onPanel, onSlips }: PupilsTableProps) {
  return (
    <DeskTable
      of={of}
      label="学生"
      unit="人"
      rowName={({ name }) => name}
      openId={panel?.kind === 'pupil' ? panel.pupilId : null}
      onOpen={({ pupilId }) => onPanel({ kind: 'pupil', pupilId })}
      onClose={() => onPanel(null)}
      bulk={(ticked, untick) => ({
        say: `选了 ${ticked.length} 个孩子`,
        actions: (
          <button type="button" className="desk-button" onClick={() => void onSlips(ticked.map(rowId)).then(untick)}>
            {`做 ${ticked.length} 张邀请码`}
          </button>
        ),
      })}
      loading={shown.loading}
      more={shown.isMore ? '只列了前 100 人，再多写一个字找。' : undefined}
      fault={shown.fault}
      empty={<Nobody isSearch={shown.words !== ''} hasRooms={shown.homeroomId !== null} />}
    />
  )
}

interface Beside {
  readonly panel: Panel
  readonly printed: Printed | null
  readonly clear: () => void
}

interface About {
  readonly staff: Staff
  readonly shown: ShownPupils
  readonly onClose: () => void
}

function besideOf({ panel, printed, clear }: Beside, { staff, shown, onClose }: About): ReactNode {
  if (printed) return <SlipsPanel printed={printed} onClose={clear} />
  const { rooms, homeroomId } = shown
  if (panel === null || rooms === undefined) return null
  if (panel.kind === 'classes') return <ClassesPanel schoolId={staff.school.schoolId} rooms={rooms} onClose={onClose} />
  if (panel.kind === 'add') {
    return <AddPupilsPanel rooms={openRooms(rooms)} homeroomId={homeroomId ?? ''} onClose={onClose} />
  }
  const { pupilId } = panel
  return <PupilPanel key={pupilId} pupilId={pupilId} rooms={openRooms(rooms)} now={staff.now} onClose={onClose} />
}

function sayRooms({ homerooms }: SchoolRooms): string {
  const pupils = homerooms.reduce((sum, room) => sum + room.pupils, 0)
  return `${homerooms.filter(({ closedOn }) => closedOn === null).length} 个班，${pupils.toLocaleString('en-US')} 名学生`
}

function Nobody({ isSearch, hasRooms }: { readonly isSearch: boolean; readonly hasRooms: boolean }) {
  if (isSearch) return <DeskState drawing="kite" title="没有找到" hint="换个字，或者用学号找。" />
  if (!hasRooms) return <DeskState drawing="bag" title="还没有班级" hint="先点右上角的「班级」，加上几个班。" />
  return <DeskState drawing="bag" title="班里还没有学生" hint="点右上角的「加学生」，一个一个录，或从表格里贴一批。" />
}
