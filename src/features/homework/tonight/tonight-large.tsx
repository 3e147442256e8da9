// Tonight in 关怀版: what is to be done, how long, and one button.

import { timeAt } from '@domain/values/school-date'
import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { goTo } from '@src/navigation/app-routes'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Card } from '@src/ui/layout/card'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { FamilyItem, TonightChild } from './answers'
import { ItemFiles } from './item-files'
import { ItemText } from './item-text'
import { sayMark } from './say-homework'
import './tonight-large.css'
import type { Marking } from './use-marking'

interface TonightLargeProps {
  readonly child: TonightChild
  readonly marking: Marking
}

export function TonightLarge({ child, marking }: TonightLargeProps) {
  const { cap, pupil, stop, tonight } = child
  const sum = cap === 0 ? '不用写。' : `一共 ${tonight.minutes} 分钟。`
  return (
    <View className="stack">
      <Card kind="list">
        {tonight.items.map((item) => (
          <LargeItem key={item.itemId} item={item} pupilId={pupil.pupilId} date={tonight.date} />
        ))}
      </Card>
      <View className="type-sub ink-2">{`${sum}${timeAt(stop.at)} 没做完就睡觉，不用您检查，也不用您批改。`}</View>
      <ButtonColumn>
        <Acknowledge items={tonight.items} marking={marking} />
        <NextWay child={child} marking={marking} />
        {tonight.items[0] ? (
          <ActionButton
            text="问老师"
            icon="message"
            kind="quiet"
            onTap={() => goTo('ask', { pupilId: pupil.pupilId, date: tonight.date, itemId: askedItem(tonight.items) })}
          />
        ) : null}
      </ButtonColumn>
    </View>
  )
}

/** The one with an answer to read, else the first. */
function askedItem(items: readonly FamilyItem[]): string {
  return (items.find(({ isAnswered }) => isAnswered) ?? items[0])?.itemId ?? ''
}

interface LargeItemProps {
  readonly item: FamilyItem
  readonly pupilId: string
  readonly date: string
}

function LargeItem({ item, pupilId, date }: LargeItemProps) {
  const { sign, tile } = SUBJECT_LOOKS[item.subject]
  return (
    <View className="large-item">
      <Tile sign={sign} tone={tile} />
      <View className="grow">
        <View className="type-body strong">{`${saySubject(item.subject)} ${item.minutes} 分钟`}</View>
        <ItemText item={item} />
        <ItemFiles item={item} pupilId={pupilId} date={date} />
      </View>
    </View>
  )
}

function Acknowledge({ items, marking }: { readonly items: readonly FamilyItem[]; readonly marking: Marking }) {
  const unseen = items.filter(({ seen }) => seen === null)
  const last = items.flatMap(({ seen }) => seen ?? []).at(-1)
  if (unseen.length === 0) {
    return last === undefined ? null : <View className="type-body ink-primary strong">{sayMark(last, '知道了')}</View>
  }
  return (
    <ActionButton
      text="知道了"
      icon="check"
      busy={marking.busy ? '正在记下' : false}
      onTap={() => void marking.mark('SEEN', unseen)}
    />
  )
}

/** Near bedtime what is left may stop; before it the whole may be done. */
function NextWay({ child: { stop, tonight }, marking }: TonightLargeProps) {
  const left = tonight.items.filter(({ done, stopped }) => done === null && stopped === null)
  const isSeen = tonight.items.every(({ seen }) => seen !== null)
  if (left.length === 0) return <View className="type-body ink-2">今晚的都收好了，睡觉吧。</View>
  if (stop.phase !== 'EARLY') {
    return <ActionButton text="没做完，停在这里" kind="plain" onTap={() => void marking.mark('STOPPED', left)} />
  }
  return isSeen ? (
    <ActionButton text="都做完了" icon="check" kind="plain" onTap={() => void marking.mark('DONE', left)} />
  ) : null
}
