// A course that was found: what, when, with whom, how many seats; compare it or open it.
import { sayObstacle, saySeats } from '@src/features/enrollment/catalog/say-enrollment'
import { goTo } from '@src/navigation/app-routes'
import { PRICE_UNIT_WORDS, saySlots } from '@src/texts/say-course'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { CourseCard } from '../answers'
import { COURSE_FIELD_TILES } from '../course-tiles'
import { NextTerms } from '../next-terms'
import { StandingTag } from '../standing-tag'
import './course-finder.css'

interface FoundCourseProps {
  readonly course: CourseCard
  readonly pupilId: string
  readonly mayWish: boolean
  readonly isCompared: boolean
  /** Why it cannot be taken into the comparison. */
  readonly blocked: string | undefined
  readonly onCompare: () => void
}

export function FoundCourse({ course, pupilId, mayWish, isCompared, blocked, onCompare }: FoundCourseProps) {
  const { courseId, title, standing, verdict, grades } = course
  const obstacle = standing.state === 'NONE' ? sayObstacle(verdict, grades) : null
  return (
    <Card className="found-course">
      <Tappable className="found-facts" onTap={() => goTo('course', { pupilId, courseId })}>
        <Facts course={course} />
      </Tappable>
      {obstacle ? <View className="type-note ink-warn found-line">{obstacle}</View> : null}
      <View className="found-ways">
        <View className="grow type-note ink-2">{saySeats(course)}</View>
        <StandingTag standing={standing} />
        <ActionButton
          text={isCompared ? '在比' : '比较'}
          label={isCompared ? `在比：${title}，再点不比` : `比较：${title}`}
          icon={isCompared ? 'check' : 'plus'}
          kind="plain"
          size="small"
          blocked={isCompared ? undefined : blocked}
          onTap={onCompare}
        />
        {mayWish && standing.state === 'NONE' ? (
          <ActionButton
            text="加入志愿"
            label={`加入志愿：${title}`}
            kind="soft"
            size="small"
            onTap={() => goTo('wishes', { pupilId, courseId })}
          />
        ) : null}
      </View>
    </Card>
  )
}

function Facts({ course }: Pick<FoundCourseProps, 'course'>) {
  const { title, slots, lessons, pricePerLesson, priceUnit = 'LESSON', teacherName, place, field } = course
  return (
    <>
      <Tile {...COURSE_FIELD_TILES[field]} />
      <View className="grow">
        <View className="found-head">
          <View className="grow strong">{title}</View>
          <Money fen={pricePerLesson} unit={PRICE_UNIT_WORDS[priceUnit]} />
        </View>
        <View className="type-note ink-2">{`${saySlots(slots)}，${lessons}\u00a0课时`}</View>
        <View className="type-note ink-3">{`${teacherName}·${place}`}</View>
        <NextTerms course={course} />
      </View>
    </>
  )
}
