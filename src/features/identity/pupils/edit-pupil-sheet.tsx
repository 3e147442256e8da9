// Corrects a pupil's name and number on a phone, or moves it within its grade from today on.
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { openRooms, type Room, roomOptions } from './answers'

interface EditPupilSheetProps {
  readonly pupil: { readonly pupilId: string; readonly name: string; readonly studentNumber: string }
  readonly homeroomId: string
  readonly schoolId: string
  readonly now: number
  readonly onClose: () => void
}

export function EditPupilSheet({ pupil, homeroomId: from, schoolId, now, onClose }: EditPupilSheetProps) {
  const { pupilId, name: nameBefore, studentNumber: numberBefore } = pupil
  const { value } = useAction('identity.listHomerooms', { schoolId })
  const [name, setName] = useState(nameBefore)
  const [number, setNumber] = useState(numberBefore)
  const [homeroomId, setRoom] = useState(from)
  const correcting = useConfirmedWrite('identity.changePupil', '正在存')
  const moving = useConfirmedWrite('identity.movePupil', '正在换班')
  const show = useToast((state) => state.show)
  const rooms = value ? roomsOfGrade(openRooms(value), from) : []
  const isCorrected = name !== nameBefore || number !== numberBefore
  const isMoved = homeroomId !== from
  const save = async () => {
    const was = { name: nameBefore, studentNumber: numberBefore }
    const studentNumber = number.trim().toUpperCase()
    if (isCorrected && (await correcting.ask({ pupilId, name, studentNumber, was })) === null) return
    const move = { pupilId, from, homeroomId, on: dateAt(now) }
    if (isMoved && (await moving.ask(move)) === null) return
    onClose()
    show({ text: `${name}改好了` })
  }
  const problem = correcting.problem ?? moving.problem
  return (
    <Sheet
      open
      title={`改${nameBefore}`}
      consequence={sayConsequence(isMoved)}
      confirm="存下"
      cancel="先不改"
      busy={correcting.busy || moving.busy}
      blocked={isCorrected || isMoved ? undefined : '还没有改'}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <PlainTextField label="姓名" placeholder="孩子的姓名" most={30} value={name} onChange={setName} />
      <PlainTextField label="学号" placeholder="本校学号" most={32} value={number} onChange={setNumber} />
      <Chips label="班级" options={roomOptions(rooms)} value={homeroomId} onChange={setRoom} />
    </Sheet>
  )
}

/** Of the same grade as this class. */
function roomsOfGrade(rooms: readonly Room[], homeroomId: string): readonly Room[] {
  const grade = rooms.find((room) => room.homeroomId === homeroomId)?.grade
  return rooms.filter((room) => room.grade === grade)
}

function sayConsequence(isMoved: boolean): string {
  if (!isMoved) return '改好后，家长看到的也一起变。'
  return '今天起换班：名单、作业、班主任跟着走，选的课不变，家长会收到通知。'
}
