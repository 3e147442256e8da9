// One of the child's courses: its progress, and withdrawing from it.
import { goTo } from '@src/navigation/app-routes'
import { saySlots } from '@src/texts/say-course'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './my-course-item.css'
import { sayNextTerms } from '../catalog/say-next-terms'
import { StandingTag } from '../catalog/standing-tag'
import { CourseAsked } from '../course-changes/course-asked'
import type { MyEnrollment } from './answers'

interface MyCourseItemProps {
  readonly enrollment: MyEnrollment
  readonly pupilId: string
  readonly today: string
  readonly onWithdraw: () => void
}

export function MyCourseItem({ enrollment, pupilId, today, onWithdraw }: MyCourseItemProps) {
  const { courseId, title, kind, slots, place, teacherName, standing, lastLesson } = enrollment
  const large = useLargeType((state) => state.on)
  const waits = standing.state === 'WAITLISTED'
  // Nobody moves up any more: a seat got now would cover no lesson.
  const isOver = (lastLesson ?? '') <= today
  return (
    <Card className="my-course">
      <Tappable className="my-course-facts" onTap={() => goTo('course', { pupilId, courseId })}>
        <Tile sign={kind === 'CARE' ? '托' : '课'} tone={kind === 'CARE' ? 'plain' : 'primary'} />
        <View className="grow">
          <View className="line-between">
            <View className="strong grow">{title}</View>
            <Icon name="chevron-right" size={18} />
          </View>
          <View className="type-note ink-2">{saySlots(slots)}</View>
          <View className="type-note ink-3">{`${place}·${teacherName}`}</View>
          {enrollment.next ? <View className="type-note ink-accent">{sayNextTerms(enrollment.next)}</View> : null}
        </View>
      </Tappable>
      <SeatOffered enrollment={enrollment} pupilId={pupilId} />
      <CourseAsked enrollment={enrollment} pupilId={pupilId} today={today} />
      <View className="my-course-foot">
        <View className="grow">
          {!waits ? <Progress enrollment={enrollment} /> : isOver ? OVER : <StandingTag standing={standing} />}
        </View>
        {/* 关怀版: leaving a course is on the course's own page, never the largest thing of the week. */}
        {large ? null : (
          <ActionButton
            text={waits ? '退出候补' : '退课'}
            label={`${waits ? '退出候补' : '退课'}：${title}`}
            kind="plain"
            size="small"
            onTap={onWithdraw}
          />
        )}
      </View>
    </Card>
  )
}

/** Answered on the course's page, where the price stands. */
function SeatOffered({ enrollment, pupilId }: Pick<MyCourseItemProps, 'enrollment' | 'pupilId'>) {
  const { courseId, title, standing } = enrollment
  if (standing.offerUntil === undefined) return null
  return (
    <View className="stack">
      <Notice tone="warn">{`轮到了！名额给你留到 ${saySavedAt(standing.offerUntil)}，不答给下一位。`}</Notice>
      <ActionButton
        text="看看要不要"
        label={`看看要不要：${title}`}
        size="small"
        onTap={() => goTo('course', { pupilId, courseId })}
      />
    </View>
  )
}

const OVER = <View className="type-note ink-2">课上完了，没有排到</View>

function Progress({ enrollment }: { readonly enrollment: MyEnrollment }) {
  const { lessons, lessonsDone, firstLesson } = enrollment
  const words =
    lessonsDone === 0 && firstLesson
      ? `${sayDate(firstLesson)}起，共 ${lessons} 课时`
      : `${firstLesson ? `${sayDate(firstLesson)}起，` : ''}上了 ${lessonsDone}，共 ${lessons} 课时`
  return (
    <>
      <View className="type-note ink-2 my-course-progress">{words}</View>
      <Meter value={lessonsDone} max={lessons} label={words} />
    </>
  )
}
