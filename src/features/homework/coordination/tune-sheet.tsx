// The class teacher tunes the sum: an item becomes shorter, and its teacher is told.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySubject } from '@src/texts/say-subject'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { MinutesStepper } from '../composing/minutes-stepper'
import type { ItemPlace, ItemView } from '../items/answers'
import { sayContent } from '../items/homework-texts'

interface TuneSheetProps {
  readonly item: ItemView
  readonly place: ItemPlace
  readonly onClose: () => void
}

export function TuneSheet({ item, place, onClose }: TuneSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.trimHomework', '正在减')
  const show = useToast((state) => state.show)
  const [minutes, setMinutes] = useState(String(item.minutes))
  const wanted = Number(minutes)
  const isShorter = Number.isInteger(wanted) && wanted >= 1 && wanted < item.minutes
  const trim = async () => {
    const answer = await ask({ ...place, minutes: wanted, remark: null })
    if (answer === null) return
    onClose()
    show({ text: `${saySubject(item.subject)}减到 ${wanted} 分钟，合起来 ${answer.day.total}` })
  }
  return (
    <Sheet
      open
      title={`${saySubject(item.subject)} ${item.minutes} 分钟`}
      consequence={`${sayContent(item)}。只能减短；${item.isOwn ? '你' : item.teacherName}会知道减了多少。`}
      confirm={isShorter ? `减到 ${wanted} 分钟` : '减短'}
      cancel="不减"
      busy={busy}
      blocked={isShorter ? undefined : '先改短'}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void trim()}
      onCancel={onClose}
    >
      <MinutesStepper label="减到几分钟" value={minutes} onChange={setMinutes} />
    </Sheet>
  )
}
