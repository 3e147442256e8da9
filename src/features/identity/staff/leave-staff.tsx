// A colleague leaves the school: who takes over, and which courses need another teacher.
import { TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskSelect } from '@src/ui/desk/desk-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { Colleague } from './answers'
import { sayRole } from './staff-columns'

interface LeaveStaffProps {
  readonly schoolId: string
  readonly one: Colleague
  readonly colleagues: readonly Colleague[]
  readonly onLeft: () => void
}

export function LeaveStaff({ schoolId, one, colleagues, onLeft }: LeaveStaffProps) {
  const [isAsking, setAsking] = useState(false)
  const [successorId, setSuccessor] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('identity.endStaffMember', '正在交接')
  const show = useToast((state) => state.show)
  const { personId, name, roles } = one
  const posts = roles.filter(({ role }) => role === 'classTeacher' || role === 'subjectTeacher')
  const teachers = colleagues.filter(
    (each) => each.personId !== personId && each.roles.some(({ role }) => teaches(role)),
  )
  const leave = async () => {
    const answer = await ask({ schoolId, personId, successorId: successorId || null })
    if (answer === null) return
    show({ text: sayLeft(name, answer.courses) })
    setAsking(false)
    onLeft()
  }
  return (
    <div className="desk-drawer-foot">
      <ActionButton text="离校交接" size="small" kind="plain" icon="exit" onTap={() => setAsking(true)} />
      {isAsking ? (
        <Sheet
          open
          title={`${name}离开学校？`}
          consequence={`马上收回全部身份：${roles.map(sayRole).join('、')}。两位都会收到通知，课程表里的课要另外换老师。`}
          confirm="办交接"
          cancel="先不办"
          danger
          busy={busy}
          problem={problem && sayError(problem, writeErrorTexts)}
          onConfirm={() => void leave()}
          onCancel={() => setAsking(false)}
        >
          {posts.length > 0 ? (
            <Successor posts={posts} teachers={teachers} value={successorId} onChange={setSuccessor} />
          ) : null}
        </Sheet>
      ) : null}
    </div>
  )
}

interface SuccessorProps {
  readonly posts: Colleague['roles']
  readonly teachers: readonly Colleague[]
  readonly value: string
  readonly onChange: (personId: string) => void
}

function Successor({ posts, teachers, value, onChange }: SuccessorProps) {
  const offered = teachers.map(({ personId, name: text }) => ({ value: personId, text }))
  return (
    <DeskSelect
      label={`${posts.map(sayRole).join('、')}交给`}
      value={value}
      options={[{ value: '', text: '先空着' }, ...offered]}
      onChange={onChange}
    />
  )
}

function sayLeft(name: string, courses: readonly string[]): string {
  if (courses.length === 0) return `${name}交接好了`
  return `交接好了。还有 ${courses.length} 门课要换老师：${courses.join('、')}`
}

function teaches(role: Colleague['roles'][number]['role']): boolean {
  return TEACHING_STAFF.some((one) => one === role)
}
