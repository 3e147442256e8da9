// Forwards a case out of this office: to whom, and why; an answer is due within five working days.
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseWork } from './use-case-work'

const TO = [
  { value: 'HOTLINE_12345', text: '12345' },
  { value: 'OTHER_DISTRICT', text: '别的区' },
  { value: 'LABOR', text: '人社' },
  { value: 'POLICE', text: '公安' },
  { value: 'MARKET', text: '市场监管' },
] as const
interface ForwardingProps {
  readonly work: CaseWork
  readonly onDone: () => void
}

export function Forwarding({ work, onDone }: ForwardingProps) {
  const [to, setTo] = useState<(typeof TO)[number]['value']>('HOTLINE_12345')
  const [reason, setReason] = useState('')
  const forward = async () => {
    if (await work.step({ kind: 'TRANSFER', to, reason: reason.trim() })) onDone()
  }
  return (
    <View>
      <Chips options={TO} value={to} onChange={setTo} label="转给谁" />
      <Input
        className="form-field-input case-field"
        value={reason}
        maxlength={200}
        placeholder="为什么转，别写内容"
        onInput={({ detail }) => setReason(detail.value)}
      />
      <View className="case-acts">
        <ActionButton
          text="转出，5 个工作日内要回音"
          kind="plain"
          size="small"
          busy={work.busy}
          blocked={reason.trim().length < 2 ? '写一句为什么' : undefined}
          onTap={() => void forward()}
        />
        <ActionButton text="先不转" kind="quiet" size="small" onTap={onDone} />
      </View>
    </View>
  )
}
