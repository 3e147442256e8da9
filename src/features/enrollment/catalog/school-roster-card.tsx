// A page of a course's roster: places in order, names and homerooms, nothing more about a child.
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './school-roster-card.css'
import type { RosterPupil } from './answers'

interface SchoolRosterCardProps {
  readonly pupils: readonly RosterPupil[]
  readonly title: (firstPosition: number) => string
}

export function SchoolRosterCard({ pupils, title }: SchoolRosterCardProps) {
  const first = pupils[0]
  if (!first) return null
  return (
    <Card kind="list" title={title(first.position)} aside={schoolCourseTexts.people(pupils.length)}>
      <View role="list">
        {pupils.map(({ pupilId, name, homeroomName, position }) => (
          <View key={pupilId} className="roster-row" role="listitem">
            <View className="roster-position type-note ink-3">{position}</View>
            <View className="grow strong">{name}</View>
            <View className="type-sub ink-2">{homeroomName}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
