// The desk of a school's staff: everybody in a table, one colleague or a new teacher beside it.
import { useAction } from '@src/api/hooks/use-action'
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { Colleague } from './answers'
import { AssignSubject } from './assign-subject-sheet'
import { ColleaguePanel } from './colleague-panel'
import { InviteStaffSheet } from './invite-staff-sheet'
import { NewTeacherPanel } from './new-teacher-panel'
import { STAFF_CHIPS, STAFF_CHOICES, STAFF_COLUMNS } from './staff-columns'

const rowId = ({ personId }: Colleague) => personId
const NOBODY: readonly Colleague[] = []

export function StaffDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const { value, error, refresh } = useAction('identity.listStaff', { schoolId })
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [isInviting, setInviting] = useState(false)
  const term = useDeskTerm(staff)
  const table = useDeskTable({
    name: 'staff',
    rows: value?.staff ?? NOBODY,
    rowId,
    columns: STAFF_COLUMNS,
    chips: STAFF_CHIPS,
    choices: STAFF_CHOICES,
    sortedBy: 'number',
  })
  const open = value?.staff.find(({ personId }) => personId === openId)
  const close = () => {
    setOpenId(null)
    setAdding(false)
  }
  return (
    <SchoolDesk
      staff={staff}
      current="schoolStaff"
      title="人员"
      note={value ? `${value.staff.length} 人，${value.invitations.length} 张邀请码还没用` : undefined}
      actions={
        <>
          {value ? <AssignSubject schoolId={schoolId} school={value} now={staff.now} size="small" /> : null}
          <ActionButton text="请同事加入" size="small" kind="plain" onTap={() => setInviting(true)} />
          <ActionButton
            text="录入老师"
            size="small"
            icon="plus"
            onTap={() => {
              setOpenId(null)
              setAdding(true)
            }}
          />
        </>
      }
      panel={
        open && value ? (
          <ColleaguePanel key={open.personId} schoolId={schoolId} one={open} school={value} onClose={close} />
        ) : isAdding ? (
          <NewTeacherPanel schoolId={schoolId} onClose={close} />
        ) : null
      }
    >
      <FilterChips of={table}>
        <ActionButton
          text="导出"
          size="small"
          kind="plain"
          onTap={() => void exportShown(table, { ...markOf(staff, term.name), title: '人员' })}
        />
      </FilterChips>
      <DeskTable
        of={table}
        label="人员"
        unit="人"
        rowName={({ name }) => name}
        openId={openId}
        onOpen={({ personId }) => setOpenId(personId)}
        onClose={close}
        loading={value === undefined && error === undefined}
        fault={
          error && !value
            ? { title: '没取到', hint: sayError(error, staffErrorTexts).hint, onRetry: refresh }
            : undefined
        }
        empty={<DeskState drawing="bag" title="还没有老师" hint="点右上角的「录入老师」，写上工号、姓名和手机号。" />}
      />
      {isInviting && value ? (
        <InviteStaffSheet
          schoolId={schoolId}
          homerooms={value.homerooms}
          now={staff.now}
          onClose={() => setInviting(false)}
        />
      ) : null}
    </SchoolDesk>
  )
}
