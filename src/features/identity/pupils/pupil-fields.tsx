// A pupil's name, number and class: what is changed, whom a move touches, and saving.
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { type DeskEffect, DeskEffects } from '@src/ui/desk/desk-effects'
import { DeskInput, DeskSelect } from '@src/ui/desk/desk-field'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useState } from 'react'
import { type OnePupil, type Room, roomOptions } from './answers'

interface PupilFieldsProps {
  readonly one: OnePupil
  readonly rooms: readonly Room[]
  readonly today: string
}

export function PupilFields({ one, rooms, today }: PupilFieldsProps) {
  const { pupil } = one
  const [name, setName] = useState(pupil.name)
  const [number, setNumber] = useState(pupil.studentNumber)
  const [roomId, setRoomId] = useState(pupil.homeroomId)
  const [on, setOn] = useState(today)
  const correcting = useConfirmedWrite('identity.changePupil', '正在存')
  const moving = useConfirmedWrite('identity.movePupil', '正在换班')
  const show = useToast((state) => state.show)
  const room = rooms.find(({ homeroomId }) => homeroomId === roomId)
  const isCorrected = name.trim() !== pupil.name || number.trim() !== pupil.studentNumber
  const isMoved = roomId !== pupil.homeroomId
  const save = async () => {
    const { pupilId, homeroomId: from } = pupil
    const was = { name: pupil.name, studentNumber: pupil.studentNumber }
    const studentNumber = number.trim().toUpperCase()
    if (isCorrected && (await correcting.ask({ pupilId, name, studentNumber, was })) === null) return
    if (isMoved && (await moving.ask({ pupilId, from, homeroomId: roomId, on })) === null) return
    show({ text: isMoved ? `${name}换到${room?.name ?? ''}` : `${name}改好了` })
  }
  return (
    <>
      <div className="desk-fields">
        <DeskInput label="姓名" value={name} was={pupil.name} longest={30} onChange={setName} />
        <DeskInput label="学号" value={number} was={pupil.studentNumber} longest={32} onChange={setNumber} />
        <DeskSelect label="班级" value={roomId} options={roomOptions(rooms)} onChange={setRoomId} />
        {isMoved ? <DeskInput label="从哪天起" kind="date" value={on} onChange={setOn} /> : null}
      </div>
      <Planned pupil={pupil} rooms={rooms} />
      {isMoved ? <DeskEffects effects={effectsOf(one, room)} /> : null}
      <WriteProblem problem={correcting.problem ?? moving.problem} />
      {isCorrected || isMoved ? (
        <div className="desk-drawer-foot">
          <ActionButton text="存下" size="small" busy={correcting.busy || moving.busy} onTap={() => void save()} />
        </div>
      ) : null}
    </>
  )
}

/** A move that begins later, and how it is called off: staying in the class one is in. */
function Planned({ pupil, rooms }: { readonly pupil: OnePupil['pupil']; readonly rooms: readonly Room[] }) {
  const { ask, busy } = useConfirmedWrite('identity.movePupil', '正在取消')
  const { pupilId, homeroomId: from, moving } = pupil
  if (moving === null) return null
  const to = rooms.find(({ homeroomId }) => homeroomId === moving.homeroomId)?.name ?? ''
  return (
    <Notice tone="info">
      {`${sayDate(moving.on)}起换到${to}。`}
      <ActionButton
        text="不换了"
        kind="quiet"
        size="small"
        busy={busy}
        onTap={() => void ask({ pupilId, from, homeroomId: from, on: moving.on })}
      />
    </Notice>
  )
}

function effectsOf({ pupil, kin, courses }: OnePupil, room: Room | undefined): readonly DeskEffect[] {
  const guardians = kin.filter(({ role }) => role === 'guardian').length
  const titles = courses.map(({ title }) => title).join('、')
  return [
    { icon: 'bell', title: guardians > 0 ? `${guardians} 位家长会收到通知` : '没有家长能收到通知' },
    {
      icon: 'group',
      title: `名单、作业、班主任跟着到${room?.name ?? ''}`,
      note: `${pupil.homeroomName}的老师不再看得到`,
    },
    courses.length === 0
      ? { icon: 'check-circle', title: '没有选课' }
      : {
          icon: 'check-circle',
          title: `${courses.length} 门课不变`,
          note: `${titles}。换了年级，请再核对课收不收这个年级`,
        },
  ]
}
