// A course in the list: what, when, with whom, how full, and whether this child may enroll.

import { sayObstacle, saySeats } from '@src/features/enrollment/catalog/say-enrollment'
import { goTo } from '@src/navigation/app-routes'
import { PRICE_UNIT_WORDS, saySlots, sayTeacher } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './course-item.css'
import type { CourseCard } from './answers'
import { opennessOf } from './course-openness'
import { COURSE_FIELD_TILES } from './course-tiles'
import { NextTerms } from './next-terms'
import { StandingTag } from './standing-tag'
import { type DrawAhead, type WishWay, wishWayOf } from './wishing/wish-way'

interface CourseItemProps {
  readonly course: CourseCard
  readonly pupilId: string
  readonly draw: DrawAhead | null
}

export function CourseItem({ course, pupilId, draw }: CourseItemProps) {
  const { courseId, verdict, standing, grades } = course
  const open = () => goTo('course', { pupilId, courseId })
  const toWishes = () => goTo('wishes', { pupilId, courseId })
  const wish = wishWayOf(draw, course)
  const obstacle = standing.state === 'NONE' ? sayObstacle(verdict, grades) : null
  return (
    <Card className="course-item">
      <Tappable className="course-item-facts" onTap={open}>
        <Facts course={course} />
      </Tappable>
      {obstacle ? (
        <View className="course-item-obstacle">
          <Notice
            tone={verdict.code === 'TIME_CLASH' ? 'warn' : 'plain'}
            icon={verdict.code === 'TIME_CLASH' ? 'clock' : 'info'}
          >
            {obstacle}
          </Notice>
        </View>
      ) : null}
      <View className="course-item-seats">
        {wish === 'NONE' ? <Seats course={course} /> : <ByWishes course={course} draw={draw} />}
        <StandingTag standing={standing} />
        <Way course={course} wish={wish} onTap={open} onWish={toWishes} />
      </View>
    </Card>
  )
}

function Facts({ course }: { readonly course: CourseCard }) {
  const { title, slots, lessons, pricePerLesson, priceUnit = 'LESSON', teacherName, providerName, field } = course
  const { openUntil, seating } = course
  return (
    <>
      <Tile {...COURSE_FIELD_TILES[field]} />
      <View className="grow">
        <View className="course-item-head">
          <View className="grow strong">{title}</View>
          <Money fen={pricePerLesson} unit={PRICE_UNIT_WORDS[priceUnit]} />
        </View>
        <View className="type-note ink-2">{`${saySlots(slots)}，${lessons}\u00a0课时`}</View>
        <View className="type-note ink-3">{sayTeacher(teacherName, providerName)}</View>
        {seating === 'INVITATION' ? <View className="type-note ink-2">由学校邀请</View> : null}
        <NextTerms course={course} />
        {openUntil === undefined ? null : (
          <View className="type-note ink-2">{`新开的，${sayDate(openUntil)}前（含当天）报`}</View>
        )}
      </View>
    </>
  )
}

function Seats({ course }: { readonly course: CourseCard }) {
  const words = saySeats(course)
  return (
    <View className="grow">
      <View className={course.seatsLeft > 0 ? 'type-note ink-2' : 'type-note ink-accent strong'}>{words}</View>
      <Meter
        value={course.capacity - course.seatsLeft}
        max={course.capacity}
        tone={course.seatsLeft > 0 ? 'primary' : 'accent'}
        label={words}
      />
    </View>
  )
}

/** Nobody is first here: how many seats there are, and from when wishes come in. */
function ByWishes({ course: { capacity }, draw }: Pick<CourseItemProps, 'course' | 'draw'>) {
  const when = draw?.phase === 'ANNOUNCED' ? `${sayDate(draw.opensOn)}起填志愿` : '按志愿抽签'
  return <View className="grow type-note ink-2">{`名额 ${capacity}，${when}`}</View>
}

interface WayProps {
  readonly course: CourseCard
  readonly wish: WishWay
  readonly onTap: () => void
  readonly onWish: () => void
}

function Way({ course, wish, onTap, onWish }: WayProps) {
  const large = useLargeType((state) => state.on)
  const openness = opennessOf(course)
  // In large type the whole card leads on; one button a course would be too many.
  if (large) return null
  if (wish !== 'NONE') {
    const isOpen = wish === 'WISH' && openness !== 'NONE'
    return isOpen ? (
      <ActionButton text="加入志愿" label={`加入志愿：${course.title}`} kind="soft" size="small" onTap={onWish} />
    ) : null
  }
  if (openness === 'SEAT')
    return <ActionButton text="去报名" label={`去报名：${course.title}`} kind="soft" size="small" onTap={onTap} />
  if (openness === 'WAITLIST')
    return <ActionButton text="去候补" label={`去候补：${course.title}`} kind="plain" size="small" onTap={onTap} />
  return null
}
