// The card of this afternoon: what the child has, when and where; else the next lesson.
import { sayDateWithWeekday, sayDay } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { AfternoonLine } from '@src/ui/marks/afternoon-line'
import { View } from '@tarojs/components'
import { type Lesson, timeLessons } from '../lessons/afternoon-entries'
import './home-today.css'

interface HomeTodayProps {
  readonly today: string
  readonly lessons: readonly Lesson[]
  readonly next: Lesson | null
  readonly now: number
}

export function HomeToday({ today, lessons, next, now }: HomeTodayProps) {
  return (
    <Card title="今天下午" aside={sayDateWithWeekday(today)}>
      {lessons.length === 0 ? <Nothing next={next} today={today} /> : <Line lessons={lessons} now={now} />}
    </Card>
  )
}

function Line({ lessons, now }: Pick<HomeTodayProps, 'lessons' | 'now'>) {
  const entries = timeLessons(lessons, now).map(({ lesson, state, countdown }) => ({
    id: `${lesson.courseId} ${lesson.from}`,
    time: lesson.from,
    title: lesson.title,
    note: `${lesson.place}·${lesson.teacherName}，${lesson.until} 结束`,
    state,
    end: countdown ? <View className="home-countdown">{countdown}</View> : null,
  }))
  return <AfternoonLine entries={entries} />
}

function Nothing({ next, today }: Pick<HomeTodayProps, 'next' | 'today'>) {
  if (!next) return <View className="type-sub ink-2">今天放学就回家，没有课后服务。</View>
  return (
    <View>
      <View className="type-sub ink-2">今天放学就回家。下一次：</View>
      <View className="home-next">
        <View className="strong">{`${sayDay(next.date, today)} ${next.from} ${next.title}`}</View>
        <View className="type-note ink-3">{`${next.place}·${next.teacherName}`}</View>
      </View>
    </View>
  )
}
