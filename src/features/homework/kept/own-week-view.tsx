// An earlier week of a child's homework: by evening, each item to open whole.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { mondayOf, weekAfter } from '@src/features/homework/items/week-of'
import { sayContent } from '@src/features/homework/tonight/say-homework'
import { goTo } from '@src/navigation/app-routes'
import { sayDate, sayDateWithWeekday } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SubjectTile } from '../subjects/subject-tile'

interface OwnWeekViewProps {
  readonly pupilId: string
  /** Any day of the week that is shown first. */
  readonly date: string
}

export function OwnWeekView({ pupilId, date }: OwnWeekViewProps) {
  const [from, setFrom] = useState(mondayOf(date))
  const state = useAction('homework.listOwnWeek', { pupilId, from })
  return (
    <View className="stack">
      <View className="line-between">
        <ActionButton text="前一周" kind="plain" size="small" onTap={() => setFrom(weekAfter(from, -1))} />
        <View className="type-body strong">{`${sayDate(from)}那一周`}</View>
        <ActionButton
          text="后一周"
          kind="plain"
          size="small"
          onTap={() => setFrom(weekAfter(from, 1))}
          blocked={from >= mondayOf(state.value?.today ?? date) ? '后面还没到' : undefined}
        />
      </View>
      <AsyncView<'homework.listOwnWeek'> state={state}>
        {({ evenings }) => <Evenings evenings={evenings} pupilId={pupilId} />}
      </AsyncView>
    </View>
  )
}

interface EveningsProps {
  readonly evenings: ActionOutput<'homework.listOwnWeek'>['evenings']
  readonly pupilId: string
}

function Evenings({ evenings, pupilId }: EveningsProps) {
  if (evenings.length === 0) return <PlainState drawing="kite" title="这一周没有作业" hint="学校的作业记录留两年。" />
  return (
    <View className="stack">
      {evenings.map((evening) => (
        <Card
          key={evening.date}
          kind="list"
          title={sayDateWithWeekday(evening.date)}
          aside={evening.minutes === 0 ? '没有书面的' : `书面 ${evening.minutes} 分钟`}
        >
          {evening.items.map((item) => (
            <ListRow
              key={item.itemId}
              start={<SubjectTile subject={item.subject} />}
              title={`${saySubject(item.subject)} ${item.minutes} 分钟`}
              note={sayContent(item)}
              onTap={() => goTo('ownHomework', { pupilId, date: evening.date, itemId: item.itemId })}
            />
          ))}
        </Card>
      ))}
    </View>
  )
}
