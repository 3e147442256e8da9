// The family's first screen in 关怀版: one time in large figures, one button, two rows.

import { AskSchool } from '@src/features/identity/families/ask-school'
import { goTo } from '@src/navigation/app-routes'
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { lastEnd } from '../lessons/afternoon-entries'
import { DayRow, HomeworkRow, sayTaken } from './home-rows'
import './home-large.css'
import { sayYuan } from '@src/texts/say-money'
import type { HomeChild } from './answers'

interface HomeLargeProps {
  readonly child: HomeChild
  readonly today: string
}

export function HomeLarge({ child, today }: HomeLargeProps) {
  const { today: lessons, next } = child
  const { pupilId } = child.pupil
  const end = lastEnd(lessons)
  return (
    <View className="stack">
      <Card>
        <View className="type-sub ink-2">今天下午</View>
        {end === null ? (
          <View className="type-title">放学就回家</View>
        ) : (
          <View className="home-large-end">
            <View className="type-display">{end}</View>
            <View className="type-head">{`去${placeOf(lessons, end)}接`}</View>
          </View>
        )}
        <View className="type-sub ink-2">
          {end === null ? sayNext(next, today) : lessons.map(({ title, until }) => `${title} ${until} 下课`).join('，')}
        </View>
        <View className="home-large-way">
          <ActionButton text="看这周的课" icon="calendar" onTap={() => goTo('calendar')} />
        </View>
      </Card>
      <Ways child={child} />
      <AskSchool pupilId={pupilId} />
    </View>
  )
}

function Ways({ child }: Pick<HomeLargeProps, 'child'>) {
  const { dueFen } = child
  const { pupilId } = child.pupil
  return (
    <Card kind="list">
      <HomeworkRow homework={child.homework} />
      <DayRow child={child} />
      {dueFen === null ? null : (
        <ListRow
          start={<Tile sign="缴" tone="accent" />}
          title={`费用 ${sayYuan(dueFen)} 元`}
          note={sayTaken(child)}
          onTap={() => goTo('statement', { pupilId })}
        />
      )}
      <ListRow start={<Tile sign="选" />} title="选课" note="看看有什么课" onTap={() => goTo('courses', { pupilId })} />
    </Card>
  )
}

/** Where the last lesson of the afternoon ends. */
function placeOf(lessons: HomeChild['today'], end: string): string {
  return lessons.find(({ until }) => until === end)?.place ?? ''
}

function sayNext(next: HomeChild['next'], today: string): string {
  return next ? `下一次：${sayDay(next.date, today)} ${next.from} ${next.title}，在${next.place}` : '没有课后服务'
}
