// Tonight in one class: the ruler of all subjects, own items, and the way to the whole class.

import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { MinutesRuler, RulerLegend } from '@src/ui/marks/minutes-ruler'
import { View } from '@tarojs/components'
import type { Posting, PostingClass } from './answers'
import { sayContent } from './homework-texts'
import { reserves } from './room-left'
import { joinEvening } from './say-evening'
import { StateTag } from './state-tag'

interface ClassEveningProps {
  readonly homeroom: PostingClass
  readonly posting: Posting
}

export function ClassEvening({ homeroom: { homeroomId, name, days }, posting: { today } }: ClassEveningProps) {
  // Past the hour today can no longer be set: then the next evening is shown.
  const day = days.find(({ date }) => date === today) ?? days[0]
  if (!day) return null
  const parts = subjectParts(day.items.filter(reserves).map(({ subject, counted }) => ({ subject, minutes: counted })))
  const own = day.items.filter(({ isOwn, state }) => isOwn && state !== 'WITHDRAWN')
  return (
    <Card
      title={joinEvening(name, day.date, today)}
      aside={day.cap === 0 ? '不留书面的' : `还能留 ${Math.max(0, day.left)} 分钟`}
    >
      {day.cap > 0 ? (
        <>
          <MinutesRuler parts={parts} limit={day.cap} />
          <RulerLegend parts={parts} limit={day.cap} />
        </>
      ) : null}
      {own.map((item) => (
        <ListRow
          key={item.itemId}
          title={sayContent(item)}
          note={`${item.minutes} 分钟`}
          end={<StateTag state={item.state} />}
          onTap={() => goTo('homeworkItem', { homeroomId, date: day.date, itemId: item.itemId })}
        />
      ))}
      <ListRow
        title={`${name}的等级和寄语`}
        note="一家一家写，只告诉那一家"
        onTap={() => goTo('teacherClassGrowth', { homeroomId })}
      />
      <ListRow
        title={`${name}的好作业`}
        note="家里答应了才给别人看"
        onTap={() => goTo('classShowcase', { homeroomId })}
      />
      <Ways homeroomId={homeroomId} name={name} />
    </Card>
  )
}

function Ways({ homeroomId, name }: Pick<PostingClass, 'homeroomId' | 'name'>) {
  return (
    <View className="line gap-top">
      <ActionButton
        text="看全班这周"
        label={`看全班这周：${name}`}
        kind="soft"
        size="small"
        onTap={() => goTo('classHomework', { homeroomId })}
      />
      <ActionButton
        text="布置"
        label={`给${name}布置`}
        kind="plain"
        size="small"
        onTap={() => goTo('setHomework', { homeroomId })}
      />
    </View>
  )
}
