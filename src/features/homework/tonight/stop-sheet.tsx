// Asks where an item stopped before the teacher is told: optional, and nothing follows from it.
import { saySubject } from '@src/texts/say-subject'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { FamilyItem } from './answers'
import { sayTeacher } from './say-homework'
import type { Marking } from './use-marking'

interface StopSheetProps {
  readonly item: FamilyItem | null
  readonly marking: Marking
  readonly onClose: () => void
}

const LONGEST = 60

export function StopSheet({ item, marking, onClose }: StopSheetProps) {
  const [where, setWhere] = useState('')
  const close = () => {
    setWhere('')
    onClose()
  }
  const stop = async () => {
    if (item !== null && (await marking.mark('STOPPED', [item], where.trim()))) close()
  }
  return (
    <Sheet
      open={item !== null}
      title={`${item === null ? '' : saySubject(item.subject)}停在这里`}
      consequence={`只有${item === null ? '这位老师' : sayTeacher(item.teacherName)}看得到。不用补做，也不算进任何统计。`}
      confirm="停笔，去睡觉"
      cancel="再做一会儿"
      busy={marking.busy ? '正在记下' : false}
      onConfirm={() => void stop()}
      onCancel={close}
    >
      <PlainTextField
        label="停在第几题（可以不写）"
        placeholder="第 5 题"
        most={LONGEST}
        value={where}
        onChange={setWhere}
      />
    </Sheet>
  )
}
