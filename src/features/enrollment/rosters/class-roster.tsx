// The desk's roster of one class: each child with its afternoons of the week.
import { useAction } from '@src/api/hooks/use-action'
import { openRooms } from '@src/features/identity/pupils/answers'
import { useDeskTerm } from '@src/features/school/desk-term'
import { sayDate } from '@src/texts/say-date'
import { DeskState } from '@src/ui/desk/desk-state'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { ClassPupil } from './answers'
import { CLASS_CHIPS, CLASS_CHOICES, CLASS_COLUMNS } from './roster-columns'
import { type RosterDeskProps, RosterFrame } from './roster-frame'
import { RosterSelect } from './roster-select'
import { faultOf } from './say-roster'

const rowId = ({ pupilId }: ClassPupil) => pupilId
const NOBODY: readonly ClassPupil[] = []
const NO_ROOMS: ReturnType<typeof openRooms> = []

function useClassRoster(staff: RosterDeskProps['staff']) {
  const { planId } = useDeskTerm(staff)
  const rooms = useAction('identity.listHomerooms', { schoolId: staff.school.schoolId })
  const open = rooms.value ? openRooms(rooms.value) : NO_ROOMS
  const [chosen, choose] = useState<string | null>(null)
  const homeroomId = chosen ?? open[0]?.homeroomId ?? null
  const asked = homeroomId === null ? null : { homeroomId, ...(planId === undefined ? {} : { planId }) }
  const { value, error, refresh } = useAction('enrollment.getClassRoster', asked)
  const isWaiting = rooms.value === undefined || (homeroomId !== null && value === undefined)
  const failed = isWaiting ? (rooms.error ?? error) : undefined
  return {
    value,
    open,
    homeroomId,
    choose,
    loading: isWaiting && failed === undefined,
    fault: faultOf(failed, rooms.error ? rooms.refresh : refresh),
  }
}

export function ClassRoster({ staff, onKind }: RosterDeskProps) {
  const { value, open, homeroomId, choose, loading, fault } = useClassRoster(staff)
  const table = useDeskTable({
    name: 'class-roster',
    rows: value?.pupils ?? NOBODY,
    rowId,
    columns: CLASS_COLUMNS,
    chips: CLASS_CHIPS,
    choices: CLASS_CHOICES,
  })
  return (
    <RosterFrame
      staff={staff}
      onKind={onKind}
      kind="class"
      title={value ? `${value.homeroomName}名单` : '班级名单'}
      note={value?.asOf ? `${value.pupils.length} 人，按 ${sayDate(value.asOf)}的课表` : '还没有课程方案'}
      table={table}
      rowId={rowId}
      unit="人"
      select={
        <RosterSelect
          label="看哪个班"
          value={homeroomId ?? ''}
          options={open.map(({ homeroomId: value, name, pupils }) => ({ value, text: `${name} ${pupils}` }))}
          onChange={choose}
        />
      }
      loading={loading}
      fault={fault}
      empty={
        <DeskState
          drawing="bag"
          title={homeroomId === null ? '还没有班级' : '班里还没有学生'}
          hint="在「学生和班级」里加，或者导入名册。"
        />
      }
    />
  )
}
