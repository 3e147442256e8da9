// Tonight's items in the afternoon: read, and acknowledged with one tap each.
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { TonightChild } from './answers'
import { HomeworkItem } from './homework-item'
import type { Marking } from './use-marking'

interface TonightItemsProps {
  readonly child: TonightChild
  readonly today: string
  readonly marking: Marking
}

export function TonightItems({ child: { pupil, tonight }, today, marking }: TonightItemsProps) {
  return (
    <Card kind="list">
      {tonight.note === '' ? null : <View className="type-sub ink-2 gap-top">{`班主任：${tonight.note}`}</View>}
      {tonight.items.map((item) => (
        <HomeworkItem
          key={item.itemId}
          item={item}
          pupilId={pupil.pupilId}
          date={tonight.date}
          today={today}
          onSeen={() => void marking.mark('SEEN', [item])}
        />
      ))}
    </Card>
  )
}
