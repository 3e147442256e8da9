// One item as its family reads it whole: words, layers, pictures, voice, what was corrected.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { ItemText } from '@src/features/homework/tonight/item-text'
import { sayPlace, sayTeacher } from '@src/features/homework/tonight/say-homework'
import { goTo } from '@src/navigation/app-routes'
import { sayDateWithWeekday, sayDay, saySavedAt } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { PhotoRow } from '../photos/photo-row'
import { PlayVoice } from '../photos/play-voice'
import { SubjectTile } from '../subjects/subject-tile'

type OwnItem = ActionOutput<'homework.getOwnItem'>

interface OwnItemViewProps {
  readonly pupilId: string
  readonly date: string
  readonly itemId: string
}

export function OwnItemView(place: OwnItemViewProps) {
  const state = useAction('homework.getOwnItem', place)
  return (
    <AsyncView<'homework.getOwnItem'> state={state}>
      {(found) => <Item found={found} pupilId={place.pupilId} />}
    </AsyncView>
  )
}

function Item({ found, pupilId }: { readonly found: OwnItem; readonly pupilId: string }) {
  const { item, date, pupilName, photoUrls, voiceUrl, isArchived } = found
  const { itemId, subject, teacherName } = item
  const word = saySubject(subject)
  return (
    <View className="stack">
      <View className="line">
        <SubjectTile subject={subject} />
        <View className="grow">
          <View className="type-title">{`${word} ${item.minutes} 分钟`}</View>
          <View className="type-note ink-3">{`${pupilName}，${sayDateWithWeekday(date)}`}</View>
        </View>
        {isArchived ? <Tag icon="document">存档</Tag> : null}
      </View>
      <Card>
        <ItemText item={item} />
        <PhotoRow urls={photoUrls} what={`${word}作业`} />
        <Voice found={found} />
        {photoUrls.length < item.photos.length || (item.voice !== null && voiceUrl === null) ? (
          <View className="type-note ink-3">有的图或录音取不到了。</View>
        ) : null}
      </Card>
      <Facts found={found} />
      {isArchived ? null : (
        <ActionButton
          text={`问${sayTeacher(teacherName)}`}
          icon="message"
          kind="plain"
          onTap={() => goTo('ask', { pupilId, date, itemId })}
        />
      )}
    </View>
  )
}

function Voice({ found: { item, voiceUrl } }: { readonly found: OwnItem }) {
  return item.voice === null || voiceUrl === null ? null : <PlayVoice source={voiceUrl} seconds={item.voice.seconds} />
}

function Facts({ found: { item, today } }: { readonly found: OwnItem }) {
  const { dueOn, dueAt, publishedAt, teacherName } = item
  const counted = item.counted ? '算进书面作业的上限' : (sayPlace(item) ?? '不算书面作业')
  return (
    <Card kind="list">
      <ListRow title={`${sayDay(dueOn, today)} ${dueAt} 前交`} note={counted} />
      <ListRow
        title={sayTeacher(teacherName)}
        note={publishedAt === null ? '布置的' : `${saySavedAt(publishedAt)} 发布`}
      />
    </Card>
  )
}
