// Gives a colleague a subject of a class, for good or for some days as a substitute.
import { TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import { addDays, dateAt } from '@domain/values/school-date'
import { SCHOOL_SUBJECTS, type SchoolSubject } from '@domain/values/school-subject'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolStaff } from './answers'
import '../families/invite-sheet.css'

/** Of a substitute, in days; '' for good. */
const TIMES = [
  { value: '', text: '一直教' },
  { value: '0', text: '代今天' },
  { value: '6', text: '代一周' },
  { value: '29', text: '代一个月' },
]
const SUBJECTS = SCHOOL_SUBJECTS.map((value) => ({ value, text: saySubject(value) }))

interface AssignSubjectProps {
  readonly schoolId: string
  readonly school: Pick<SchoolStaff, 'staff' | 'homerooms'>
  readonly now: number
  readonly size?: 'normal' | 'small'
}

/** The button, and the sheet it opens. */
export function AssignSubject(props: AssignSubjectProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton kind="plain" size={props.size ?? 'normal'} text="安排任课和代课" onTap={() => setOpen(true)} />
      {open ? <AssignSubjectSheet {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface AssignSubjectSheetProps extends Omit<AssignSubjectProps, 'size'> {
  readonly onClose: () => void
}

function AssignSubjectSheet({ schoolId, school, now, onClose }: AssignSubjectSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.assignSubject', '正在安排')
  const show = useToast((state) => state.show)
  const [personId, setPerson] = useState('')
  const [homeroomId, setHomeroom] = useState('')
  const [subject, setSubject] = useState<SchoolSubject | ''>('')
  const [days, setDays] = useState('')
  const teachers = teachersOf(school.staff)
  const assign = async () => {
    if (subject === '') return
    const until = days === '' ? null : addDays(dateAt(now), Number(days))
    if ((await ask({ schoolId, personId, homeroomId, subject, until })) === null) return
    onClose()
    show({ text: `安排好了：${nameOf(teachers, personId)}教${saySubject(subject)}` })
  }
  return (
    <Sheet
      open
      title="谁教哪个班的哪一科？"
      consequence="安排好就能给这个班布置这一科的作业，对方会收到一条通知。代课到期自己收回。"
      confirm="安排"
      cancel="先不安排"
      busy={busy}
      blocked={missing({ personId, homeroomId, subject })}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void assign()}
      onCancel={onClose}
    >
      <View className="type-body strong">哪位老师</View>
      <Chips options={teachers} value={personId} onChange={setPerson} label="哪位老师" />
      <View className="invite-called">哪个班</View>
      <Chips options={roomsOf(school.homerooms)} value={homeroomId} onChange={setHomeroom} label="哪个班" />
      <View className="invite-called">哪一科</View>
      <Chips<SchoolSubject | ''> options={SUBJECTS} value={subject} onChange={setSubject} label="哪一科" />
      <View className="invite-called">教多久</View>
      <Chips options={TIMES} value={days} onChange={setDays} label="教多久" />
    </Sheet>
  )
}

function teachersOf(staff: SchoolStaff['staff']) {
  const teaches = staff.filter(({ roles }) => roles.some(({ role }) => TEACHING_STAFF.some((one) => one === role)))
  return teaches.map(({ personId, name }) => ({ value: personId, text: name }))
}

function roomsOf(homerooms: SchoolStaff['homerooms']) {
  return homerooms.map(({ homeroomId, name }) => ({ value: homeroomId, text: name }))
}

function nameOf(teachers: readonly { readonly value: string; readonly text: string }[], personId: string): string {
  return teachers.find(({ value }) => value === personId)?.text ?? ''
}

interface Chosen {
  readonly personId: string
  readonly homeroomId: string
  readonly subject: string
}

function missing({ personId, homeroomId, subject }: Chosen): string | undefined {
  if (personId === '') return '先选哪位老师'
  if (homeroomId === '') return '先选哪个班'
  return subject === '' ? '先选哪一科' : undefined
}
