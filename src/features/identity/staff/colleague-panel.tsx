// One colleague beside the table: background check, roles given and taken, leaving.
import { STAFF_ROLES, type StaffRole } from '@domain/identity/invitations/invitation'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayGrade } from '@src/texts/say-grade'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskInput, DeskSelect } from '@src/ui/desk/desk-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useState } from 'react'
import { roomOptions } from '../pupils/answers'
import type { Colleague, SchoolStaff } from './answers'
import { LeaveStaff } from './leave-staff'
import { sayRole } from './staff-columns'

const ROLE_OPTIONS = [{ value: '', text: '不给' }, ...STAFF_ROLES.map((value) => ({ value, text: ROLE_TEXTS[value] }))]

interface ColleaguePanelProps {
  readonly schoolId: string
  readonly one: Colleague
  readonly school: SchoolStaff
  readonly onClose: () => void
}

export function ColleaguePanel({ schoolId, one, school, onClose }: ColleaguePanelProps) {
  const { personId, name, number, phoneTail } = one
  return (
    <DeskDrawer
      title={name}
      aside={number === null ? '没有工号' : `工号 ${number}`}
      note={`手机尾号 ${phoneTail}`}
      step="换一位"
      onClose={onClose}
    >
      {number === null ? null : <Check key={one.backgroundCheckedOn} schoolId={schoolId} one={one} />}
      <div className="desk-section">身份</div>
      <Roles schoolId={schoolId} one={one} />
      <GiveRole schoolId={schoolId} personId={personId} school={school} />
      <LeaveStaff schoolId={schoolId} one={one} colleagues={school.staff} onLeft={onClose} />
    </DeskDrawer>
  )
}

function Check({
  schoolId,
  one: { personId, backgroundCheckedOn },
}: {
  readonly schoolId: string
  readonly one: Colleague
}) {
  const before = backgroundCheckedOn ?? ''
  const [day, setDay] = useState(before)
  const { ask, busy, problem } = useConfirmedWrite('identity.setBackgroundCheck', '正在存')
  const show = useToast((state) => state.show)
  const save = async () => {
    if ((await ask({ schoolId, personId, backgroundCheckedOn: day || null })) !== null) show({ text: '存好了' })
  }
  return (
    <div className="desk-fields">
      <DeskInput label="背景核查日期" kind="date" value={day} was={before || undefined} onChange={setDay} />
      {day === before ? null : (
        <ActionButton text="存下" size="small" kind="soft" busy={busy} onTap={() => void save()} />
      )}
      <WriteProblem problem={problem} />
    </div>
  )
}

function Roles({ schoolId, one }: { readonly schoolId: string; readonly one: Colleague }) {
  const { ask, problem } = useConfirmedWrite('identity.revokeStaffRole', '正在收回')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const { personId, roles } = one
  const revoke = async (role: Colleague['roles'][number]) => {
    const answer = await ask({ schoolId, personId, grantKey: role.grantKey })
    if (answer !== null) show({ text: `收回了${sayRole(role)}` })
  }
  return (
    <ul className="desk-effects">
      {roles.map((role) => (
        <li key={role.grantKey}>
          <div className="grow">{sayRole(role)}</div>
          <button type="button" className="desk-button desk-button-text" onClick={() => void revoke(role)}>
            收回
          </button>
        </li>
      ))}
    </ul>
  )
}

interface GiveRoleProps {
  readonly schoolId: string
  readonly personId: string
  readonly school: SchoolStaff
}

function GiveRole({ schoolId, personId, school: { homerooms } }: GiveRoleProps) {
  const [role, setRole] = useState<StaffRole | ''>('')
  const [homeroomId, setRoom] = useState(homerooms[0]?.homeroomId ?? '')
  const grades = [...new Set(homerooms.map((room) => room.grade))]
  const [grade, setGrade] = useState(String(grades[0] ?? ''))
  const { ask, busy, problem } = useConfirmedWrite('identity.giveStaffRole', '正在给')
  const show = useToast((state) => state.show)
  const give = async () => {
    if (role === '') return
    const scope = {
      homeroomId: role === 'classTeacher' ? homeroomId : null,
      grade: role === 'gradeLead' ? Number(grade) : null,
    }
    if ((await ask({ schoolId, personId, role, ...scope, until: null })) === null) return
    setRole('')
    show({ text: `给了${ROLE_TEXTS[role]}` })
  }
  return (
    <>
      <div className="desk-fields">
        <DeskSelect
          label="再给一个身份"
          value={role}
          options={ROLE_OPTIONS}
          onChange={(value) => setRole(STAFF_ROLES.find((one) => one === value) ?? '')}
        />
        {role === 'classTeacher' ? (
          <DeskSelect label="哪个班" value={homeroomId} options={roomOptions(homerooms)} onChange={setRoom} />
        ) : null}
        {role === 'gradeLead' ? (
          <DeskSelect label="哪个年级" value={grade} options={gradeOptions(grades)} onChange={setGrade} />
        ) : null}
      </div>
      <WriteProblem problem={problem} />
      {role === '' ? null : (
        <ActionButton text={`给${ROLE_TEXTS[role]}`} size="small" kind="soft" busy={busy} onTap={() => void give()} />
      )}
    </>
  )
}

function gradeOptions(grades: readonly number[]) {
  return grades.map((value) => ({ value: String(value), text: sayGrade(value) }))
}
