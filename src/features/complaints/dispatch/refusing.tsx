// Refuses to take a complaint up, with a reason that the reporter reads.
import { REFUSAL_REASONS, type RefusalReason } from '@domain/complaints/channel/case-result'
import { REFUSAL_WORDS } from '@src/features/complaints/cases/case-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseWork } from './use-case-work'

const REASONS = REFUSAL_REASONS.map((value) => ({ value, text: REFUSAL_WORDS[value] }))

export function Refusing({ work, onDone }: { readonly work: CaseWork; readonly onDone: () => void }) {
  const [reason, setReason] = useState<RefusalReason>('NOTHING_TO_FOLLOW')
  const refuse = async () => {
    if (await work.step({ kind: 'REFUSE', reason })) onDone()
  }
  return (
    <View>
      <Chips options={REASONS} value={reason} onChange={setReason} label="为什么不受理" />
      <View className="case-acts">
        <ActionButton
          text={`不受理：${REFUSAL_WORDS[reason]}`}
          kind="plain"
          size="small"
          busy={work.busy}
          onTap={() => void refuse()}
        />
        <ActionButton text="再想想" kind="quiet" size="small" onTap={onDone} />
      </View>
    </View>
  )
}
