// Asks, once, to have a concluded case looked at again.
import { visibleText } from '@domain/values/visible-text'
import { spoken } from '@src/ui/basics/spoken'
import { FieldFrame } from '@src/ui/form/form-field'
import { Sheet } from '@src/ui/layout/sheet'
import { Textarea } from '@tarojs/components'
import { useState } from 'react'
import type { FollowedCase } from './use-case'
import { useTurn } from './use-turn'

interface LookAgainProps {
  readonly open: boolean
  readonly write: FollowedCase['write']
  readonly onClose: () => void
}

export function LookAgain({ open, write, onClose }: LookAgainProps) {
  const [text, setText] = useState('')
  const { busy, problem, run } = useTurn(write, onClose)
  return (
    <Sheet
      open={open}
      title="再查一次"
      consequence="这件事重新办，只有这一次。写清哪一条不对、有什么新情况。"
      confirm="不满意，再查一次"
      cancel="先不"
      busy={busy}
      problem={problem}
      blocked={text.trim() === '' ? '写一句哪里不对' : undefined}
      onConfirm={() => void run({ operation: 'LOOK_AGAIN', contents: { text: text.trim() }, photos: [] })}
      onCancel={onClose}
    >
      <FieldFrame label="哪里不对" hint="别写自己是谁">
        <Textarea
          className="form-field-long"
          maxlength={500}
          value={text}
          placeholder="哪一条不对"
          onInput={({ detail }) => setText(visibleText(detail.value))}
          {...spoken({ label: '哪里不对' })}
        />
      </FieldFrame>
    </Sheet>
  )
}
