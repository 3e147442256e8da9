// 单次调课 at the desk: a course's lessons in a table, one changed in the drawer, a day off for all.
import { dateAt } from '@domain/values/school-date'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { RosterSelect } from '@src/features/enrollment/rosters/roster-select'
import { SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { useAddress } from '@src/navigation/app-address'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import type { DeskChip, DeskColumn } from '@src/ui/desk/desk-column'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { CourseSession } from './answers'
import { DayOffSheet } from './day-off-sheet'
import { SessionDrawer } from './session-drawer'
import { STATE_TEXTS } from './session-texts'

const NO_ROWS: readonly CourseSession[] = []
const rowId = ({ planned }: CourseSession) => planned

const COLUMNS: readonly DeskColumn<CourseSession>[] = [
  {
    id: 'planned',
    title: '原定',
    width: 150,
    value: ({ planned }) => planned,
    cell: ({ planned }) => sayDateWithWeekday(planned),
  },
  { id: 'state', title: '怎么样', width: 80, value: ({ state }) => STATE_TEXTS[state] },
  {
    id: 'date',
    title: '实际',
    width: 150,
    value: ({ date }) => date ?? '',
    cell: ({ date }) => (date === null ? '不上' : sayDateWithWeekday(date)),
  },
  { id: 'hours', title: '时间', width: 110, value: ({ from, until }) => `${from}–${until}` },
  { id: 'place', title: '地点', value: ({ place }) => place },
  { id: 'teacher', title: '老师', width: 100, value: ({ teacherName }) => teacherName },
]

const CHIPS: readonly DeskChip<CourseSession>[] = [
  { id: 'changed', text: '改过', matches: ({ state }) => state !== 'ON' },
  { id: 'owed', text: '待补', matches: ({ state }) => state === 'OWED' },
]

export function SessionsDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const address = useAddress()
  const [chosen, choose] = useState<string | null>(address.courseId ?? null)
  const { value: school } = useAction('enrollment.listSchoolCourses', { schoolId })
  const courses = school?.courses ?? []
  const courseId = chosen ?? courses[0]?.courseId ?? null
  const asked = courseId === null ? null : { schoolId, courseId }
  const state = useAction('enrollment.listSessions', asked)
  const [openId, open] = useState<string | null>(null)
  const [isDay, setDay] = useState(false)
  const close = () => open(null)
  const opened = state.value?.sessions.find(({ planned }) => planned === openId)
  return (
    <SchoolDesk
      staff={staff}
      current="schoolSessions"
      title="单次调课"
      note={state.value && `${state.value.title}，${state.value.seated} 人`}
      actions={<ActionButton text="全校停一天" size="small" kind="plain" onTap={() => setDay(true)} />}
      panel={
        opened && state.value && asked ? (
          <SessionDrawer key={opened.planned} {...asked} session={opened} answer={state.value} onClose={close} />
        ) : null
      }
    >
      <RosterSelect
        label="哪一门课"
        value={courseId ?? ''}
        options={courses.map((course) => ({ value: course.courseId, text: course.title }))}
        onChange={choose}
      />
      <SessionsTable key={courseId} state={state} openId={openId} onOpen={open} />
      {isDay ? <DayOffSheet schoolId={schoolId} today={dateAt(staff.now)} onClose={() => setDay(false)} /> : null}
    </SchoolDesk>
  )
}

interface SessionsTableProps {
  readonly state: ActionState<'enrollment.listSessions'>
  readonly openId: string | null
  readonly onOpen: (planned: string | null) => void
}

function SessionsTable({ state: { value, error, refresh }, openId, onOpen }: SessionsTableProps) {
  const table = useDeskTable({
    name: 'sessions',
    rows: value?.sessions ?? NO_ROWS,
    rowId,
    columns: COLUMNS,
    chips: CHIPS,
  })
  const isFailed = error !== undefined && value === undefined
  return (
    <>
      <FilterChips of={table} />
      <DeskTable
        of={table}
        label="一次次的课"
        unit="次"
        rowName={({ planned }) => sayDateWithWeekday(planned)}
        openId={openId}
        onOpen={({ planned }) => onOpen(planned)}
        onClose={() => onOpen(null)}
        loading={value === undefined && error === undefined}
        fault={isFailed ? Object.assign({}, sayError(error, staffErrorTexts), { onRetry: refresh }) : undefined}
        empty={<DeskState drawing="kite" title="没有课" hint="方案发布以后，在这里改单次的课。" />}
      />
    </>
  )
}
