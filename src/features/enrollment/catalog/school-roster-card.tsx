// A page of a course's roster: places in order, names and homerooms, nothing more about a child.
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './school-roster-card.css'
import type { RosterPupil } from './answers'

interface SchoolRosterCardProps {
  readonly pupils: readonly RosterPupil[]
  readonly title: (firstPosition: number) => string
  /** Of a line: the school may move a child in it. */
  readonly onMove?: (pupil: RosterPupil) => void
}

export function SchoolRosterCard({ pupils, title, onMove }: SchoolRosterCardProps) {
  const first = pupils[0]
  if (!first) return null
  return (
    <Card kind="list" title={title(first.position)} aside={schoolCourseTexts.people(pupils.length)}>
      <View role="list">
        {pupils.map((pupil) => (
          <View key={pupil.pupilId} className="roster-row" role="listitem">
            <View className="roster-position type-note ink-3">{pupil.position}</View>
            <View className="grow strong">{pupil.name}</View>
            <View className="type-sub ink-2">{pupil.homeroomName}</View>
            {onMove ? (
              <ActionButton
                text="调位"
                label={`调位：${pupil.name}`}
                kind="plain"
                size="small"
                onTap={() => onMove(pupil)}
              />
            ) : null}
          </View>
        ))}
      </View>
    </Card>
  )
}
