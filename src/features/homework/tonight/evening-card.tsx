// Tonight in the evening: what is done, and what may stop, up to the hour of sleep.

import { timeAt } from '@domain/values/school-date'
import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { FamilyItem, TonightChild } from './answers'
import './evening-card.css'
import { AskWay } from './homework-item'
import { ItemFiles } from './item-files'
import { ItemText } from './item-text'
import { sayStop } from './say-homework'
import type { Marking } from './use-marking'

interface EveningCardProps {
  readonly child: TonightChild
  readonly now: number
  readonly marking: Marking
  readonly onStop: (item: FamilyItem) => void
}

export function EveningCard({ child, now, marking, onStop }: EveningCardProps) {
  const { pupil, stop, tonight } = child
  return (
    <Card title="今晚" aside={<View className="ink-accent strong">{sayStop(stop, now)}</View>} className="evening-card">
      {tonight.items.map((item) => (
        <View key={item.itemId} className="evening-card-item">
          <SubjectTile subject={item.subject} />
          <View className="grow evening-card-item-words">
            <ItemText item={item} />
            <ItemFiles item={item} pupilId={pupil.pupilId} date={tonight.date} />
          </View>
          <AskWay item={item} pupilId={pupil.pupilId} date={tonight.date} />
          <Ways item={item} mayStop={stop.phase !== 'EARLY'} marking={marking} onStop={() => onStop(item)} />
        </View>
      ))}
      <View className="evening-rule type-sub ink-2">
        {`到 ${timeAt(stop.at)} 还没做完，就睡觉。停在第几题写给老师就行，不用补，也不记进任何统计，两周后删掉。`}
      </View>
    </Card>
  )
}

interface WaysProps {
  readonly item: FamilyItem
  readonly mayStop: boolean
  readonly marking: Marking
  readonly onStop: () => void
}

function Ways({ item, mayStop, marking, onStop }: WaysProps) {
  const word = saySubject(item.subject)
  if (item.done !== null)
    return (
      <Tag tone="done" icon="check">
        做完了
      </Tag>
    )
  if (item.stopped !== null) {
    const where = item.stopped.where === null ? '停在这里' : `停在${item.stopped.where}`
    return <Tag icon="clock">{where}</Tag>
  }
  return (
    <View className="evening-ways">
      {mayStop ? (
        <ActionButton text="停在这里" label={`${word}，停在这里`} kind="plain" size="small" onTap={onStop} />
      ) : null}
      <ActionButton
        text="做完了"
        label={`${word}，做完了`}
        icon="check"
        kind="soft"
        size="small"
        onTap={() => void marking.mark('DONE', [item])}
      />
    </View>
  )
}
