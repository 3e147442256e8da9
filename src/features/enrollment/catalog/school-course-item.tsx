// A course in the school's list: what, when, where, how full; links to its roster.

import { sayFill } from '@src/features/enrollment/catalog/school-course-texts'
import { goTo } from '@src/navigation/app-routes'
import { sayGrades, saySlots } from '@src/texts/say-course'
import { Icon } from '@src/ui/basics/icon'
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './school-course-item.css'
import type { SchoolCourse } from './answers'
import { COURSE_FIELD_TILES } from './course-tiles'

interface SchoolCourseItemProps {
  readonly course: SchoolCourse
  /** Finance sees how full a course is, not who is in it. */
  readonly mayOpen: boolean
}

export function SchoolCourseItem({ course, mayOpen }: SchoolCourseItemProps) {
  if (!mayOpen) {
    return (
      <Card className="school-course">
        <View className="school-course-facts">
          <Facts course={course} />
        </View>
      </Card>
    )
  }
  return (
    <Card className="school-course">
      <Tappable className="school-course-facts" onTap={() => goTo('schoolCourse', { courseId: course.courseId })}>
        <Facts course={course} />
        <View className="school-course-way">
          <Icon name="chevron-right" size={18} />
        </View>
      </Tappable>
    </Card>
  )
}

function Facts({ course }: { readonly course: SchoolCourse }) {
  const { title, field, grades, slots, teacherName, place, capacity, seatsLeft } = course
  const fill = sayFill(course)
  const large = useLargeType((state) => state.on)
  return (
    <>
      <Tile {...COURSE_FIELD_TILES[field]} />
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-note ink-2">{saySlots(slots)}</View>
        {large ? null : <View className="type-note ink-3">{`${sayGrades(grades)}，${teacherName}，${place}`}</View>}
        <View className="school-course-fill">
          <View className={seatsLeft > 0 ? 'type-note ink-2' : 'type-note ink-accent strong'}>{fill}</View>
          <Meter
            value={capacity - seatsLeft}
            max={capacity}
            tone={seatsLeft > 0 ? 'primary' : 'accent'}
            label={`名额 ${capacity}，${fill}`}
          />
        </View>
      </View>
    </>
  )
}
