// The rows under the afternoon card: amount due, enrollment window, next lesson.
import { sayWindow } from '@src/features/enrollment/catalog/say-enrollment'
import { sayDrawAhead } from '@src/features/enrollment/catalog/wishing/wish-way'
import { goTo } from '@src/navigation/app-routes'
import { sayTimes } from '@src/texts/say-course'
import { sayDate, sayDay } from '@src/texts/say-date'
import { useLargeType } from '@src/ui/basics/large-type'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { HomeChild } from './answers'

interface HomeRowsProps {
  readonly child: HomeChild
  readonly today: string
  readonly now: number
}

export function HomeRows({ child, today, now }: HomeRowsProps) {
  const { dueFen, dueOn, window, next, today: lessons } = child
  const { pupilId } = child.pupil
  const enrollment = window ? sayWindow(window, now) : null
  return (
    <Card kind="list">
      <HomeworkRow homework={child.homework} />
      <DayRow child={child} />
      {dueFen === null ? null : (
        <ListRow
          start={<Tile sign="缴" tone={dueFen > 0 ? 'accent' : 'plain'} />}
          title={sayDue(child)}
          note={dueFen > 0 && dueOn !== null ? `${sayDate(dueOn)}前缴` : sayTaken(child)}
          end={<Money fen={dueFen} />}
          onTap={() => goTo('statement', { pupilId })}
        />
      )}
      <DrawRow child={child} />
      {enrollment ? (
        <ListRow
          start={<Tile sign="选" />}
          title={child.draw ? '不抽签的课和抽完有空的，直接报' : enrollment.title}
          note={enrollment.note}
          onTap={() => goTo('courses', { pupilId })}
        />
      ) : null}
      {next && lessons.length > 0 ? (
        <ListRow
          start={<Tile sign="课" tone="plain" />}
          title={`${sayDay(next.date, today)} ${sayTimes(next.from, next.until)}`}
          note={`${next.title}·${next.place}`}
          onTap={() => goTo('calendar')}
        />
      ) : null}
    </Card>
  )
}

/** Wishes before the window: their last day is another one. */
function DrawRow({ child: { draw, pupil } }: { readonly child: Pick<HomeChild, 'draw' | 'pupil'> }) {
  if (!draw) return null
  const { title, note } = sayDrawAhead(draw, pupil.name)
  const isOpen = draw.phase === 'OPEN'
  return (
    <ListRow
      start={<Tile sign="愿" tone={isOpen ? 'accent' : 'plain'} />}
      title={isOpen ? `填${title}` : title}
      note={note}
      onTap={() => goTo(isOpen || draw.phase === 'ANNOUNCED' ? 'wishes' : 'drawResult', { pupilId: pupil.pupilId })}
    />
  )
}

/** Away, early or fetched by somebody else: while the child has lessons. */
export function DayRow({
  child: { pupil, next, today },
}: {
  readonly child: Pick<HomeChild, 'pupil' | 'next' | 'today'>
}) {
  if (next === null && today.length === 0) return null
  return (
    <ListRow
      start={<Tile sign="变" tone="plain" />}
      title="请假、换人接"
      note="提前接、晚点接也在这里"
      onTap={() => goTo('today', { pupilId: pupil.pupilId })}
    />
  )
}

/** Opens on the child that is shown here. */
/** In large type a small phone has no room for the minutes beside the title. */
export function HomeworkRow({ homework }: Pick<HomeChild, 'homework'>) {
  const large = useLargeType((type) => type.on)
  if (homework === null) return null
  const { minutes, unseen } = homework
  const seen = unseen > 0 ? `${unseen} 项还没看` : '都看过了'
  return (
    <ListRow
      start={<Tile sign="作" tone={unseen > 0 ? 'accent' : 'plain'} />}
      title="今晚的作业"
      note={large ? `${minutes} 分钟，${seen}` : seen}
      end={large ? null : <View className="strong no-wrap">{`${minutes} 分钟`}</View>}
      onTap={() => goTo('homework')}
    />
  )
}

function sayDue({ dueFen, dueOn }: Pick<HomeChild, 'dueFen' | 'dueOn'>): string {
  if (dueOn === null) return '这学期服务费'
  return dueFen === 0 ? '这学期没有要缴的' : '这学期还要缴'
}

export function sayTaken({ seated, waiting }: Pick<HomeChild, 'seated' | 'waiting'>): string {
  if (seated === 0 && waiting === 0) return '还没有报课'
  return waiting === 0 ? `已报 ${seated} 门` : `已报 ${seated} 门，候补 ${waiting} 门`
}
