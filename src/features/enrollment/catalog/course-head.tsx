// The head of a course's page: tile, title, kind, grades and the child's standing.
import { COURSE_KIND_WORDS, sayGrades } from '@src/texts/say-course'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './course-head.css'
import type { CourseCard } from './answers'
import { COURSE_FIELD_TILES } from './course-tiles'
import { StandingTag } from './standing-tag'

export function CourseHead({ course }: { readonly course: CourseCard }) {
  return (
    <View className="course-head">
      <Tile {...COURSE_FIELD_TILES[course.field]} size="large" />
      <View className="grow">
        <View className="type-title">{course.title}</View>
        <View className="course-head-tags">
          <Tag>{COURSE_KIND_WORDS[course.kind]}</Tag>
          <Tag>{sayGrades(course.grades)}</Tag>
          <StandingTag standing={course.standing} />
        </View>
      </View>
    </View>
  )
}
