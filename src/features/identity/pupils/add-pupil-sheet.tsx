// Adds one pupil with a guardian on a phone.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { type Room, roomOptions } from './answers'
import { sayRowFault } from './row-fault-texts'
import { useAddingPupils } from './use-adding-pupils'

interface AddPupilSheetProps {
  readonly rooms: readonly Room[]
  readonly onClose: () => void
}

export function AddPupilSheet({ rooms, onClose }: AddPupilSheetProps) {
  const [homeroomId, setRoom] = useState(rooms[0]?.homeroomId ?? '')
  const [name, setName] = useState('')
  const [studentNumber, setNumber] = useState('')
  const [phone, setPhone] = useState('')
  const [relation, setRelation] = useState('')
  const { add, busy, faults, isNamesake, problem } = useAddingPupils(homeroomId)
  const save = async () => {
    const guardians = phone.trim() === '' ? [] : [{ name: '', phone, relation: relation.trim() }]
    if (await add([{ name, studentNumber, guardians }], isNamesake)) onClose()
  }
  return (
    <Sheet
      open
      title="加一个学生"
      consequence="手机号可以以后补。家长用这个手机号登录，就能看到孩子。"
      confirm={isNamesake ? '不是同一个，存下' : '存下'}
      cancel="先不加"
      busy={busy}
      blocked={name.trim() === '' ? '先写姓名' : studentNumber.trim() === '' ? '先写学号' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <Chips label="班级" options={roomOptions(rooms)} value={homeroomId} onChange={setRoom} />
      <PlainTextField label="姓名" placeholder="孩子的姓名" most={30} value={name} onChange={setName} />
      <PlainTextField label="学号" placeholder="本校学号" most={32} value={studentNumber} onChange={setNumber} />
      <PlainTextField label="家长手机号" placeholder="可以不填" most={20} value={phone} onChange={setPhone} />
      <PlainTextField
        label="是孩子的"
        placeholder="妈妈、爸爸、奶奶…"
        most={10}
        value={relation}
        onChange={setRelation}
      />
      {faults.length > 0 ? <Notice tone="danger">{faults.map(sayRowFault).join('；')}</Notice> : null}
      {isNamesake ? <Notice tone="warn">学校里有同名的孩子，可能是同一个。先在班里找一找。</Notice> : null}
    </Sheet>
  )
}
