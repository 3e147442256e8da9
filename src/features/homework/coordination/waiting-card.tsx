// One item that waits for the grade lead: what it is, how the evening would stand, and the answers.

import { timeAt } from '@domain/values/school-date'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { FORBIDDEN_TEXTS, KIND_TEXTS, sayContent } from '../items/homework-texts'
import { joinEvening } from '../items/say-evening'
import type { Waiting } from './answers'
import './waiting.css'
import { type Judgment, judge } from './waiting-judgment'

interface WaitingCardProps {
  readonly waiting: Waiting
  readonly today: string
  /** Where the keyboard is. */
  readonly on: boolean
  readonly busy: boolean
  readonly onApprove: (minutes: number | null, despiteDoubt: boolean) => void
  readonly onReturn: () => void
}

export function WaitingCard(props: WaitingCardProps) {
  const { waiting, today, on } = props
  const { name, date, item } = waiting
  const judgment = judge(waiting)
  const look = judgment.kind === 'fits' ? '' : ' waiting-card-wrong'
  return (
    <View className={`waiting-card${look}${on ? ' waiting-card-on' : ''}`} id={`waiting-${item.itemId}`}>
      <View className="line-between">
        <View className="strong">{`${name} ${saySubject(item.subject)}`}</View>
        <View className="strong no-wrap">{`${item.minutes} 分钟`}</View>
      </View>
      <View className="type-note ink-2">{sayContent(item)}</View>
      <View className="line-between waiting-line">
        <View className="type-note ink-3">{`${item.teacherName} ${timeAt(item.submittedAt)}，${joinEvening('布置', date, today)}`}</View>
        <Standing waiting={waiting} judgment={judgment} />
      </View>
      <Answers {...props} judgment={judgment} />
    </View>
  )
}

function Standing({ waiting, judgment }: { readonly waiting: Waiting; readonly judgment: Judgment }) {
  const { item, total, cap } = waiting
  if (item.doubt !== null) {
    return (
      <Tag tone="danger" icon="over-limit">
        {FORBIDDEN_TEXTS[item.doubt]}
      </Tag>
    )
  }
  if (item.counted === 0) return <Tag icon="minus">{`${sayUncounted(item)}，不计`}</Tag>
  if (judgment.kind === 'fits') {
    return (
      <Tag tone="done" icon="check-circle">
        {`合起来 ${total}`}
      </Tag>
    )
  }
  return (
    <Tag tone="danger" icon="over-limit">
      {`超 ${total - cap} 分钟`}
    </Tag>
  )
}

function sayUncounted({ kind }: Waiting['item']): string {
  return kind === 'WRITTEN' ? '在校做完' : kind === 'ORAL' ? '口头' : KIND_TEXTS[kind]
}

function Answers({ waiting, judgment, busy, onApprove, onReturn }: WaitingCardProps & { readonly judgment: Judgment }) {
  const what = `${waiting.name}${saySubject(waiting.item.subject)}`
  const blocked = busy ? '正在办' : undefined
  return (
    <View className="waiting-answers">
      {judgment.kind === 'fits' ? (
        <ActionButton
          text="通过"
          label={`通过${what}`}
          kind="soft"
          size="small"
          blocked={blocked}
          onTap={() => onApprove(null, false)}
        />
      ) : null}
      {judgment.kind === 'trim' ? (
        <ActionButton
          text={`减到 ${judgment.minutes} 分钟并通过`}
          label={`${what}减到 ${judgment.minutes} 分钟并通过`}
          kind="soft"
          size="small"
          blocked={blocked}
          onTap={() => onApprove(judgment.minutes, false)}
        />
      ) : null}
      <ActionButton text="退回改" label={`退回改：${what}`} kind="plain" size="small" onTap={onReturn} />
      {judgment.kind === 'doubted' ? (
        <ActionButton
          text="看过，不是，通过"
          label={`${what}看过，不是，通过`}
          kind="quiet"
          size="small"
          blocked={blocked}
          onTap={() => onApprove(null, true)}
        />
      ) : null}
      {judgment.kind === 'full' ? <View className="type-note ink-3">那晚一分钟也放不下了</View> : null}
    </View>
  )
}
