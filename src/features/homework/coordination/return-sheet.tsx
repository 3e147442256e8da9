// Asks for a word before an item goes back to its teacher; its minutes are free at once.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySubject } from '@src/texts/say-subject'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import type { PropsWithChildren } from 'react'
import { useForm } from 'react-hook-form'
import type { ItemPlace, ItemView } from '../items/answers'
import { FORBIDDEN_TEXTS } from '../items/homework-texts'

interface ReturnSheetProps {
  readonly item: ItemView
  readonly place: ItemPlace
  readonly onClose: () => void
}

export function ReturnSheet({ item, place, onClose, children }: PropsWithChildren<ReturnSheetProps>) {
  const { ask, busy, problem } = useConfirmedWrite('homework.returnHomework', '正在退')
  const show = useToast((state) => state.show)
  const { control, watch } = useForm({
    defaultValues: { remark: item.doubt === null ? '' : `${FORBIDDEN_TEXTS[item.doubt]}不能布置` },
  })
  const remark = watch('remark').trim()
  const who = item.isOwn ? '你自己' : item.teacherName
  const giveBack = async () => {
    if ((await ask({ ...place, remark })) === null) return
    onClose()
    show({ text: `退给${who}了，写了为什么` })
  }
  return (
    <Sheet
      open
      title={`把${saySubject(item.subject)}退回去`}
      consequence={`${who}会收到通知，改好可以再交。${item.counted > 0 && item.state !== 'ASKED' ? `空出 ${item.counted} 分钟。` : ''}`}
      confirm="退回去"
      cancel="不退"
      busy={busy}
      blocked={remark === '' ? '写一句为什么' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void giveBack()}
      onCancel={onClose}
    >
      {children}
      <LongTextField
        control={control}
        name="remark"
        label="为什么"
        placeholder="比如：今晚排满了，减到 20 分钟"
        most={200}
      />
    </Sheet>
  )
}
