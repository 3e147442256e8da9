// The desk of a school's staff: everybody in a table, one colleague or a new teacher beside it.
import { type ActionState, useAction } from '@src/api/hooks/use-action'
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
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { type ReactNode, useState } from 'react'
import type { Colleague, SchoolStaff } from './answers'
import { AssignSubject } from './assign-subject-sheet'
import { ColleaguePanel } from './colleague-panel'
import { InviteStaffSheet } from './invite-staff-sheet'
import { NewTeacherPanel } from './new-teacher-panel'
import { STAFF_CHIPS, STAFF_CHOICES, STAFF_COLUMNS } from './staff-columns'

const rowId = ({ personId }: Colleague) => personId
const NOBODY: readonly Colleague[] = []

export function StaffDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const answer = useAction('identity.listStaff', { schoolId })
  const { value } = answer
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [isInviting, setInviting] = useState(false)
  const term = useDeskTerm(staff)
  const table = useStaffTable(value)
  const exported = () => void exportShown(table, { ...markOf(staff, term.name), title: '人员' })
  const close = () => {
    setOpenId(null)
    setAdding(false)
  }
  const add = () => {
    setOpenId(null)
    setAdding(true)
  }
  return (
    <SchoolDesk
      staff={staff}
      current="schoolStaff"
      title="人员"
      note={value ? `${value.staff.length} 人，${value.invitations.length} 张邀请码还没用` : undefined}
      actions={<StaffActions staff={staff} school={value} onInvite={() => setInviting(true)} onAdd={add} />}
      panel={besideOf({ schoolId, school: value, openId, isAdding, onClose: close })}
    >
      <FilterChips of={table}>
        <ActionButton text="导出" size="small" kind="plain" onTap={exported} />
      </FilterChips>
      <StaffTable of={table} answer={answer} openId={openId} onOpen={setOpenId} onClose={close} />
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

function useStaffTable(school: SchoolStaff | undefined): DeskTableState<Colleague> {
  return useDeskTable({
    name: 'staff',
    rows: school?.staff ?? NOBODY,
    rowId,
    columns: STAFF_COLUMNS,
    chips: STAFF_CHIPS,
    choices: STAFF_CHOICES,
    sortedBy: 'number',
  })
}

interface Beside {
  readonly schoolId: string
  readonly school: SchoolStaff | undefined
  readonly openId: string | null
  readonly isAdding: boolean
  readonly onClose: () => void
}

function besideOf({ schoolId, school, openId, isAdding, onClose }: Beside): ReactNode {
  const open = school?.staff.find(({ personId }) => personId === openId)
  if (open && school) {
    return <ColleaguePanel key={open.personId} schoolId={schoolId} one={open} school={school} onClose={onClose} />
  }
  return isAdding ? <NewTeacherPanel schoolId={schoolId} onClose={onClose} /> : null
}

interface StaffActionsProps {
  readonly staff: Staff
  readonly school: SchoolStaff | undefined
  readonly onInvite: () => void
  readonly onAdd: () => void
}

function StaffActions({ staff: { school: at, now }, school, onInvite, onAdd }: StaffActionsProps) {
  return (
    <>
      {school ? <AssignSubject schoolId={at.schoolId} school={school} now={now} size="small" /> : null}
      <ActionButton text="请同事加入" size="small" kind="plain" onTap={onInvite} />
      <ActionButton text="录入老师" size="small" icon="plus" onTap={onAdd} />
    </>
  )
}

interface StaffTableProps {
  readonly of: DeskTableState<Colleague>
  readonly answer: ActionState<'identity.listStaff'>
  readonly openId: string | null
  readonly onOpen: (personId: string) => void
  readonly onClose: () => void
}

function StaffTable({ of, answer: { value, error, refresh }, openId, onOpen, onClose }: StaffTableProps) {
  return (
    <DeskTable
      of={of}
      label="人员"
      unit="人"
      rowName={({ name }) => name}
      openId={openId}
      onOpen={({ personId }) => onOpen(personId)}
      onClose={onClose}
      loading={value === undefined && error === undefined}
      fault={
        error && !value ? { title: '没取到', hint: sayError(error, staffErrorTexts).hint, onRetry: refresh } : undefined
      }
      empty={<DeskState drawing="bag" title="还没有老师" hint="点右上角的「录入老师」，写上工号、姓名和手机号。" />}
    />
  )
}
