// The foot of closing a day: not with a child open; closed, it can be opened again with a reason.
import { timeAt } from '@domain/values/school-date'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Closing } from './close-answers'
import { openCount } from './close-texts'
import './gate.css'

export function CloseFoot({ closing }: { readonly closing: Closing }) {
  const { closedAt, schoolId } = closing
  const left = openCount(closing)
  const { ask, busy, problem } = useConfirmedWrite('enrollment.closeAfternoon', '正在收尾')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const close = async () => {
    if ((await ask({ schoolId })) !== null) show({ text: '收尾了，今天没有孩子落下' })
  }
  if (closedAt !== null) return <Closed schoolId={schoolId} at={closedAt} />
  return (
    <View className="gate-foot gate-foot-wide">
      <ActionButton
        text="今天收尾"
        busy={busy}
        blocked={left > 0 ? `还有 ${left} 个孩子，不能收尾` : undefined}
        onTap={() => void close()}
      />
    </View>
  )
}

function Closed({ schoolId, at }: { readonly schoolId: string; readonly at: number }) {
  const [reason, setReason] = useState<string | null>(null)
  const { ask, busy, problem } = useConfirmedWrite('enrollment.reopenAfternoon', '正在打开')
  const reopen = async () => {
    if ((await ask({ schoolId, reason: reason?.trim() ?? '' })) !== null) setReason(null)
  }
  return (
    <View className="gate-foot">
      <View className="grow type-sub ink-2">{`${timeAt(at)} 收尾了`}</View>
      <ActionButton text="重新打开" kind="plain" icon="undo" onTap={() => setReason('')} />
      <Sheet
        open={reason !== null}
        title="重新打开今天"
        consequence="打开以后可以改门口记的。谁打开的、为什么，会留下。改完要再收尾一次。"
        confirm="重新打开"
        cancel="不打开"
        busy={busy}
        blocked={reason?.trim() ? undefined : '先写为什么'}
        problem={problem && sayError(problem, writeErrorTexts)}
        onConfirm={() => void reopen()}
        onCancel={() => setReason(null)}
      >
        <PlainTextField
          label="为什么"
          placeholder="比如：有一个记错了"
          most={100}
          value={reason ?? ''}
          onChange={setReason}
        />
      </Sheet>
    </View>
  )
}
