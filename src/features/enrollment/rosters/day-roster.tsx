// The desk's roster of an afternoon: every child that is expected, where, when and with whom.
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskState } from '@src/ui/desk/desk-state'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { DayRow } from './answers'
import { DAY_CHOICES, DAY_COLUMNS } from './roster-columns'
import { type RosterDeskProps, RosterFrame } from './roster-frame'
import { faultOf, sayStillComing } from './say-roster'
import { useDayRoster } from './use-day-roster'

const rowId = ({ pupilId, courseId }: DayRow) => `${pupilId} ${courseId}`

export function DayRoster({ staff, onKind }: RosterDeskProps) {
  const [date, setDate] = useState<string | null>(null)
  const { state, rows, fault, isWhole } = useDayRoster(staff.school.schoolId, date)
  const table = useDeskTable({
    name: 'day-roster',
    rows,
    rowId,
    columns: DAY_COLUMNS,
    choices: DAY_CHOICES,
    sortedBy: 'class',
  })
  const day = state.value
  const failed = state.error ?? fault ?? undefined
  return (
    <RosterFrame
      staff={staff}
      onKind={onKind}
      kind="day"
      title="下午名单"
      note={day ? sayDateWithWeekday(day.date) : ''}
      table={table}
      rowId={rowId}
      unit="人次"
      select={<DayChoice shown={day?.date ?? ''} onChoose={setDate} />}
      loading={day === undefined && failed === undefined}
      more={sayStillComing(rows.length, isWhole)}
      fault={day === undefined || fault ? faultOf(failed, state.refresh) : undefined}
      empty={<NoLessons previous={day?.previous ?? null} next={day?.next ?? null} onChoose={setDate} />}
    />
  )
}

interface DayChoiceProps {
  readonly shown: string
  readonly onChoose: (date: string | null) => void
}

function DayChoice({ shown, onChoose }: DayChoiceProps) {
  return (
    <span className="desk-chip desk-chip-on">
      <input
        type="date"
        className="desk-chip-select"
        aria-label="看哪一天"
        value={shown}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      />
    </span>
  )
}

interface NoLessonsProps {
  readonly previous: string | null
  readonly next: string | null
  readonly onChoose: (date: string) => void
}

function NoLessons({ previous, next, onChoose }: NoLessonsProps) {
  const near = [previous, next].flatMap((date) => date ?? [])
  return (
    <DeskState
      drawing="kite"
      title="这一天没有课"
      hint={near.length === 0 ? '这学期还没有上课的日子。' : '看最近有课的一天。'}
    >
      {near.map((date) => (
        <ActionButton
          key={date}
          text={sayDateWithWeekday(date)}
          size="small"
          kind="plain"
          onTap={() => onChoose(date)}
        />
      ))}
    </DeskState>
  )
}
