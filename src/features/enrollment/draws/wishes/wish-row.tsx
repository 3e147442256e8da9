// One wish: its rank, the course, why it may not come true, and moving it up or taking it out.
import { saySlots } from '@src/texts/say-course'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import type { DrawCourse } from '../answers'
import './wishes.css'

interface WishRowProps {
  readonly rank: number
  readonly course: DrawCourse
  /** The better wish at the same hour; null: none. */
  readonly clashes: number | null
  /** Names of brothers and sisters it is tied to. */
  readonly together: readonly string[]
  /** Absent: it is only shown. */
  readonly onUp?: () => void
  readonly onRemove?: () => void
}

export function WishRow({ rank, course, clashes, together, onUp, onRemove }: WishRowProps) {
  const { title, slots, seats } = course
  return (
    <View className="wish-row">
      <View className="wish-rank">{rank}</View>
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-note ink-3">{saySlots(slots)}</View>
        {seats > 0 ? (
          <View className="type-note ink-3">{`${seats} 个名额`}</View>
        ) : (
          <Note icon="clock" tone="warn" text="名额满了，只能候补" />
        )}
        {together.length > 0 ? (
          <Note icon="pair" tone="primary" text={`和${together.join('、')}一起：要进都进`} />
        ) : null}
        {clashes === null ? null : <Note icon="warn" tone="warn" text={`和第 ${clashes} 志愿同一时间，只会中一门`} />}
      </View>
      {onUp && rank > 1 ? (
        <Tappable className="wish-step wish-up" label={`「${title}」往前一位`} onTap={onUp}>
          <Icon name="chevron-left" size={20} />
        </Tappable>
      ) : null}
      {onRemove ? (
        <Tappable className="wish-step" label={`去掉「${title}」`} onTap={onRemove}>
          <Icon name="close" size={18} />
        </Tappable>
      ) : null}
    </View>
  )
}

interface NoteProps {
  readonly icon: 'clock' | 'pair' | 'warn'
  readonly tone: 'warn' | 'primary'
  readonly text: string
}

function Note({ icon, tone, text }: NoteProps) {
  return (
    <View className={`type-note ink-${tone} wish-note`}>
      <Icon name={icon} size={15} />
      <View className="grow">{text}</View>
    </View>
  )
}
