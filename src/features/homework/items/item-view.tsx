// One item: what it says, where it stands, earlier versions, and what its teacher may still do.
import { useAction } from '@src/api/hooks/use-action'
import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { sayDay } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import type { ItemPlace, ItemView } from './answers'
import { EarlierVersions } from './earlier-versions'
import { KIND_TEXTS, PLACE_TEXTS, PURPOSE_TEXTS, sayContent } from './homework-texts'
import { ItemActions } from './item-actions'
import { stepsOf } from './item-steps'
import { joinEvening } from './say-evening'
import { StateTag } from './state-tag'
import { mondayOf } from './week-of'

export function HomeworkItemView({ place }: { readonly place: ItemPlace }) {
  const { homeroomId, date, itemId } = place
  const state = useAction('homework.getClassHomework', date === '' ? null : { homeroomId, from: mondayOf(date) })
  return (
    <SideGate<'homework.getClassHomework'> side="teacher" state={state}>
      {({ week, today }) => {
        const day = week.days.find((each) => each.date === date)
        const item = day?.items.find((each) => each.itemId === itemId)
        if (!item) return <PlainState drawing="kite" title="没有这一项" hint="可能已经撤了。回作业看看。" />
        return (
          <View className="stack">
            <Head item={item} where={joinEvening(week.name, date, today)} />
            <Facts item={item} today={today} />
            <Card title="走到哪一步">
              <Steps steps={stepsOf(item)} />
            </Card>
            <EarlierVersions item={item} />
            {item.isOwn ? <ItemActions item={item} place={place} className={week.name} /> : null}
          </View>
        )
      }}
    </SideGate>
  )
}

function Head({ item, where }: { readonly item: ItemView; readonly where: string }) {
  return (
    <View className="line-between">
      <View className="line grow">
        <SubjectTile subject={item.subject} />
        <View className="grow">
          <View className="type-title">{`${where} ${saySubject(item.subject)}`}</View>
          <View className="type-note ink-3">{item.isOwn ? '你布置的' : `${item.teacherName}布置`}</View>
        </View>
      </View>
      <StateTag state={item.state} />
    </View>
  )
}

function Facts({ item, today }: { readonly item: ItemView; readonly today: string }) {
  const { kind, place, purpose, minutes, counted, layers, dueOn, dueAt, photos, voice, groupName } = item
  const files = [photos.length > 0 ? `${photos.length} 张图` : '', voice ? `录音 ${voice.seconds} 秒` : '']
  return (
    <Card kind="list">
      <ListRow
        title={sayContent(item)}
        note={[KIND_TEXTS[kind], PLACE_TEXTS[place], PURPOSE_TEXTS[purpose]].join('·')}
      />
      <ListRow title={`${minutes} 分钟`} note={counted === 0 ? '不计书面分钟' : `算进上限 ${counted} 分钟`} />
      {layers.map((layer) => (
        <ListRow key={layer.name} title={`${layer.name}：${layer.content}`} note={`${layer.minutes} 分钟`} />
      ))}
      <ListRow
        title={`${sayDay(dueOn, today)} ${dueAt} 前交`}
        note={groupName === null ? undefined : `给${groupName}`}
      />
      {files.some((each) => each !== '') ? <ListRow title={files.filter((each) => each !== '').join('，')} /> : null}
    </Card>
  )
}
