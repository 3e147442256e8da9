// Adds pupils beside the table: one after the other by fields, or many pasted from a spreadsheet.
import { Chips } from '@src/ui/controls/chips'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskSelect } from '@src/ui/desk/desk-field'
import { useState } from 'react'
import { AddOnePupil } from './add-one-pupil'
import type { Room } from './answers'
import { PastePupils } from './paste-pupils'

interface AddPupilsPanelProps {
  readonly rooms: readonly Room[]
  readonly homeroomId: string
  readonly onClose: () => void
}

const WAYS = [
  { value: 'one', text: '一个一个录' },
  { value: 'many', text: '贴一批' },
] as const

export function AddPupilsPanel({ rooms, homeroomId, onClose }: AddPupilsPanelProps) {
  const [chosen, setChosen] = useState(homeroomId)
  const [way, setWay] = useState<'one' | 'many'>('one')
  const room = rooms.some((one) => one.homeroomId === chosen) ? chosen : (rooms[0]?.homeroomId ?? '')
  return (
    <DeskDrawer title="加学生" onClose={onClose}>
      <Chips<'one' | 'many'> label="怎么录" options={WAYS} value={way} onChange={setWay} />
      <DeskSelect
        label="班级"
        value={room}
        options={rooms.map(({ homeroomId: value, name }) => ({ value, text: name }))}
        onChange={setChosen}
      />
      {way === 'one' ? <AddOnePupil key={room} homeroomId={room} /> : <PastePupils key={room} homeroomId={room} />}
    </DeskDrawer>
  )
}
