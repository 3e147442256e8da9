// The composer's foot: until when tonight's may be handed in, and the button with what it does.

import { ActionButton } from '@src/ui/controls/action-button'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import type { ItemView, Posting } from '../items/answers'
import { roomLeft } from '../items/room-left'
import type { HandingIn } from './use-handing-in'
import type { Writing } from './use-writing'

interface ComposerFootProps {
  readonly posting: Posting
  readonly writing: Writing
  readonly handing: HandingIn
  readonly edited: ItemView | undefined
  readonly onSend: () => void
}

export function ComposerFoot({ posting, writing: { written }, handing, edited, onSend }: ComposerFootProps) {
  const { publishBy, today } = posting
  const [tightest] = roomLeft(posting.classes, written, edited)
  const over = tightest ? Math.max(0, -tightest.left) : 0
  const isOut = edited !== undefined && edited.publishedAt !== null
  const word = isOut ? '更正，告诉家长' : edited ? '改好，重新交' : '交组长审'
  return (
    <View className="grow">
      <WriteProblem problem={handing.problem} />
      <View className="homework-foot">
        {written.date === today && !isOut ? (
          <View className="composer-foot-note">{`今晚的，${publishBy} 后不能再发`}</View>
        ) : null}
        <ActionButton text={over > 0 ? `超 ${over} 分钟，看怎么办` : word} busy={handing.busy} onTap={onSend} />
      </View>
    </View>
  )
}
