// Tonight in every class of the grade: the ruler, the sum, whether it can go out.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { goTo } from '@src/navigation/app-routes'
import { sayGrades } from '@src/texts/say-course'
import { sayTimeLeft } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { Card } from '@src/ui/layout/card'
import { MinutesRuler } from '@src/ui/marks/minutes-ruler'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DayView } from '../items/answers'
import type { ClassWeek, GradeAnswer } from './answers'
import { liveItems, standingOf } from './day-standing'
import './week-rows.css'

interface TonightClassesProps {
  readonly answer: GradeAnswer
  readonly classes: readonly ClassWeek[]
  readonly now: number
}

export function TonightClasses({ answer: { grade, today, publishBy }, classes, now }: TonightClassesProps) {
  const tonight = classes.flatMap((week) => {
    const day = week.days.find(({ date }) => date === today)
    return day ? [{ week, day }] : []
  })
  if (tonight.length === 0) return null
  const left = sayTimeLeft(instantOf(schoolDate(today), publishBy), now)
  return (
    <View className="gap-top">
      <Card
        title={`今晚，${sayGrades([grade])} ${tonight.length} 个班`}
        aside={`${publishBy} 后不能再交${left === null ? '' : `，${left}`}`}
      >
        {tonight.map(({ week, day }) => (
          <ClassTonight key={week.homeroomId} week={week} day={day} today={today} />
        ))}
        <View className="type-note ink-2 gap-top">
          在校做完的不算家里的作业；口头、朗读、实践不计书面分钟，但照样要审。
        </View>
      </Card>
    </View>
  )
}

interface ClassTonightProps {
  readonly week: ClassWeek
  readonly day: DayView
  readonly today: string
}

function ClassTonight({ week: { homeroomId, name }, day, today }: ClassTonightProps) {
  const { word, tone, icon, total, over, parts } = standingOf(day, today)
  return (
    <Tappable className="week-line week-line-tonight" onTap={() => goTo('classHomework', { homeroomId, date: today })}>
      <View className="week-day">{name}</View>
      <MinutesRuler parts={parts} limit={day.cap} thin />
      <View className={over > 0 ? 'week-total week-total-over' : 'week-total'}>{total}</View>
      <Tag tone={tone} icon={icon}>
        {word}
      </Tag>
      <View className="desk-only">
        <View className="week-way">
          {`看 ${liveItems(day).length} 项`}
          <Icon name="chevron-right" size={15} />
        </View>
      </View>
    </Tappable>
  )
}
