// A course's facts on its page: time, teacher, seats, consumables.
import type { ActionOutput } from '@domain/registry'
import { saySeats } from '@src/features/enrollment/catalog/say-enrollment'
import { saySlots } from '@src/texts/say-course'
import { sayYuan } from '@src/texts/say-money'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './course-facts.css'
import { NextTerms } from './next-terms'
import { sayOwnLessons } from './say-own-lessons'

type Answer = ActionOutput<'enrollment.getCourse'>

export function CourseFacts({ answer }: { readonly answer: Answer }) {
  const { course, consumables } = answer
  return (
    <Card kind="list">
      <Fact name="时间" value={`${saySlots(course.slots)}，共 ${course.lessons} 课时`}>
        {course.place}
        {sayOwnLessons(answer)}
        <NextTerms course={course} />
      </Fact>
      <Fact name="老师" value={course.teacherName}>
        {`${course.providerName ?? '本校教师'}${course.governmentBought ? '，政府购买' : ''}`}
      </Fact>
      <Fact name="名额" value={saySeats(course)}>
        <View className="course-fact-meter">
          <Meter
            value={course.capacity - course.seatsLeft}
            max={course.capacity}
            tone={course.seatsLeft > 0 ? 'primary' : 'accent'}
            label={saySeats(course)}
          />
        </View>
      </Fact>
      <Consumables consumables={consumables} />
    </Card>
  )
}

function Consumables({ consumables }: Pick<Answer, 'consumables'>) {
  if (consumables.length === 0) return <Fact name="耗材" value="不用自带" />
  return (
    <Fact name="耗材" value="不在学费里，可以自己买">
      {consumables.map(({ name, spec, unitPrice, quantity, mode }) => (
        <View key={name}>
          {`${name} ${spec}，${quantity} 份，每份约 ${sayYuan(unitPrice)} 元`}
          {mode === 'ENTRUSTED' ? '，也可委托学校买' : '，学校不代买'}
        </View>
      ))}
    </Fact>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly children?: ReactNode
}

function Fact({ name, value, children }: FactProps) {
  return (
    <View className="course-fact">
      <View className="course-fact-name">{name}</View>
      <View className="grow">
        <View>{value}</View>
        {children ? <View className="type-note ink-3">{children}</View> : null}
      </View>
    </View>
  )
}
