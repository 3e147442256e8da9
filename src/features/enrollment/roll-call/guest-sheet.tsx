// Writes down a child on no list: its name as it says it, its class, a word.

import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { GuestWords } from './use-roll-marks'

interface GuestSheetProps {
  readonly onWritten: (known: GuestWords) => void
  readonly onClose: () => void
}

export function GuestSheet({ onWritten, onClose }: GuestSheetProps) {
  const [name, setName] = useState('')
  const [homeroomName, setHomeroomName] = useState('')
  const [note, setNote] = useState('')
  return (
    <Sheet
      open
      title="不在名单上的孩子"
      consequence="先让孩子留下，人数算上。教务马上收到，来看是谁、告诉家里。没有网也能记。"
      confirm="记下，告诉教务"
      cancel="先不记"
      blocked={name.trim() === '' ? '先写名字' : undefined}
      onConfirm={() => onWritten({ name: name.trim(), homeroomName: homeroomName.trim(), note: note.trim() })}
      onCancel={onClose}
    >
      <PlainTextField
        label="孩子说叫什么"
        placeholder="不知道就写「男孩，蓝书包」"
        most={20}
        value={name}
        onChange={setName}
      />
      <PlainTextField label="哪个班" placeholder="可以不填" most={20} value={homeroomName} onChange={setHomeroomName} />
      <PlainTextField
        label="还知道什么"
        placeholder="可以不填，比如：说在等妈妈"
        most={100}
        value={note}
        onChange={setNote}
      />
    </Sheet>
  )
}
