// One item as its family reads it: subject, minutes, what is asked, from whom, and one tap.
import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { goTo } from '@src/navigation/app-routes'
import { saySubject } from '@src/texts/say-subject'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { FamilyItem } from './answers'
import './homework-item.css'
import { ItemFiles } from './item-files'
import { ItemText } from './item-text'
import { sayMark, sayPlace, saySource, sayTeacher } from './say-homework'

interface HomeworkItemProps {
  readonly item: FamilyItem
  readonly pupilId: string
  readonly date: string
  readonly today: string
  readonly onSeen: () => void
}

export function HomeworkItem({ item, pupilId, date, today, onSeen }: HomeworkItemProps) {
  const { sign, tile } = SUBJECT_LOOKS[item.subject]
  const word = saySubject(item.subject)
  const place = sayPlace(item)
  return (
    <View className="homework-item">
      <Tile sign={sign} tone={tile} />
      <View className="grow">
        <View className="line-between">
          <View className="line">
            <View className="type-body strong">{word}</View>
            {place === null ? null : <Tag>{place}</Tag>}
          </View>
          <View className="no-wrap">
            <View className="strong homework-item-minutes">{item.minutes}</View>
            <View className="type-note ink-3 homework-item-minutes"> 分钟</View>
          </View>
        </View>
        <ItemText item={item} />
        <ItemFiles item={item} pupilId={pupilId} date={date} />
        <View className="homework-item-foot">
          <View className="type-note ink-3 grow">{saySource(item, today)}</View>
          <AskWay item={item} pupilId={pupilId} date={date} />
          <SeenWay item={item} word={word} onSeen={onSeen} />
        </View>
      </View>
    </View>
  )
}

function SeenWay({ item, word, onSeen }: Pick<HomeworkItemProps, 'item' | 'onSeen'> & { readonly word: string }) {
  if (item.seen === null)
    return <ActionButton text="知道了" label={`${word}，知道了`} icon="check" kind="soft" size="small" onTap={onSeen} />
  return (
    <View className="line type-note ink-primary strong">
      <Icon name="check-circle" size={18} />
      <View>{sayMark(item.seen, '知道了')}</View>
    </View>
  )
}

export function AskWay({ item, pupilId, date }: Pick<HomeworkItemProps, 'item' | 'pupilId' | 'date'>) {
  const { itemId, teacherName, isAnswered } = item
  return (
    <Tappable
      className={isAnswered ? 'homework-item-ask ink-primary' : 'homework-item-ask ink-2'}
      label={isAnswered ? `${sayTeacher(teacherName)}回答了，点开看` : `问${sayTeacher(teacherName)}`}
      onTap={() => goTo('ask', { pupilId, date, itemId })}
    >
      <Icon name="message" size={20} />
      {isAnswered ? <View className="type-note strong">有回答</View> : null}
    </Tappable>
  )
}
