// Edits classes beside the table: a grade's at once, name, class teacher, closed and open again.

import { goTo } from '@src/navigation/app-routes'
import { sayGrade } from '@src/texts/say-grade'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskInput, DeskSelect } from '@src/ui/desk/desk-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useState } from 'react'
import type { Room, SchoolRooms } from './answers'

interface ClassesPanelProps {
  readonly schoolId: string
  readonly rooms: SchoolRooms
  readonly onClose: () => void
}

export function ClassesPanel({ schoolId, rooms, onClose }: ClassesPanelProps) {
  const [open, setOpen] = useState<string | null>(null)
  const chosen = rooms.homerooms.find(({ homeroomId }) => homeroomId === open)
  return (
    <DeskDrawer title="班级" note="名字、班主任、停用" onClose={onClose}>
      <AddClasses schoolId={schoolId} grades={rooms.grades} />
      <DeskSelect
        label="改哪个班"
        value={open ?? ''}
        options={[{ value: '', text: '选一个班' }, ...rooms.homerooms.map(optionOf)]}
        onChange={(value) => setOpen(value === '' ? null : value)}
      />
      {chosen ? null : (
        <div className="desk-drawer-foot">
          <ActionButton text="全校升级" size="small" kind="plain" onTap={() => goTo('schoolPromotion')} />
        </div>
      )}
      {chosen ? <ClassFields key={chosen.homeroomId} room={chosen} teachers={rooms.teachers} /> : null}
    </DeskDrawer>
  )
}

function optionOf({ homeroomId, name, closedOn }: Room) {
  return { value: homeroomId, text: closedOn === null ? name : `${name}，停用` }
}

function AddClasses({ schoolId, grades }: { readonly schoolId: string; readonly grades: readonly number[] }) {
  const [grade, setGrade] = useState(String(grades[0] ?? 1))
  const [count, setCount] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('identity.addHomerooms', '正在加')
  const show = useToast((state) => state.show)
  const wanted = /^\d{1,2}$/.test(count) ? Number(count) : 0
  const add = async () => {
    const classNumbers = Array.from({ length: wanted }, (_, at) => at + 1)
    const answer = await ask({ schoolId, grade: Number(grade), classNumbers })
    if (answer === null) return
    setCount('')
    show({ text: answer.added === 0 ? '这些班都有了' : `加了 ${answer.added} 个班` })
  }
  return (
    <div className="desk-fields">
      <DeskSelect
        label="年级"
        value={grade}
        options={grades.map((one) => ({ value: String(one), text: sayGrade(one) }))}
        onChange={setGrade}
      />
      <DeskInput label="一共几个班" kind="number" longest={2} value={count} onChange={setCount} />
      <WriteProblem problem={problem} />
      <ActionButton
        text={wanted > 0 ? `加到 ${wanted} 个班` : '加班级'}
        size="small"
        kind="soft"
        busy={busy}
        blocked={wanted > 0 && wanted <= 60 ? undefined : '先写几个班'}
        onTap={() => void add()}
      />
    </div>
  )
}

interface ClassFieldsProps {
  readonly room: Room
  readonly teachers: SchoolRooms['teachers']
}

function ClassFields({ room, teachers }: ClassFieldsProps) {
  const [name, setName] = useState(room.name)
  const [teacher, setTeacher] = useState(room.classTeacherId ?? '')
  const { ask, busy, problem } = useConfirmedWrite('identity.saveHomeroom', '正在存')
  const show = useToast((state) => state.show)
  const isOpen = room.closedOn === null
  const nobody = { value: '', text: '还没有定' }
  const teacherName = (personId: string) => teachers.find((one) => one.personId === personId)?.name ?? '还没有定'
  const save = async (isClosed: boolean) => {
    const input = { homeroomId: room.homeroomId, name: name.trim(), classTeacherId: teacher || null, isClosed }
    if ((await ask(input)) !== null) show({ text: isClosed ? `停用了${name}` : `${name}存好了` })
  }
  return (
    <>
      <div className="desk-fields">
        <DeskInput label="班名" value={name} was={room.name} longest={20} onChange={setName} />
        <DeskSelect
          label="班主任"
          value={teacher}
          options={[nobody, ...teachers.map(({ personId, name: text }) => ({ value: personId, text }))]}
          onChange={setTeacher}
        />
      </div>
      {teacher !== (room.classTeacherId ?? '') ? (
        <div className="type-note ink-2">{`${teacherName(room.classTeacherId ?? '')}换成${teacherName(teacher)}，存下就交接，两位都会收到通知。`}</div>
      ) : null}
      <WriteProblem problem={problem} />
      <div className="desk-drawer-foot">
        <ActionButton text="存下" size="small" busy={busy} onTap={() => void save(!isOpen)} />
        <ActionButton
          text={isOpen ? '停用这个班' : '恢复这个班'}
          size="small"
          kind="plain"
          blocked={isOpen && room.pupils > 0 ? `班里有 ${room.pupils} 人` : undefined}
          onTap={() => void save(isOpen)}
        />
      </div>
    </>
  )
}
