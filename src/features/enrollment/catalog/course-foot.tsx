// The bottom bar of a course's page: the price for this child and the one action open to it.
import type { ActionOutput } from '@domain/registry'
import { sayChargedLessons } from '@src/features/billing/fees/say-charged-lessons'
import { sayObstacle, sayUnfit } from '@src/features/enrollment/catalog/say-enrollment'
import { ActionButton } from '@src/ui/controls/action-button'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import './course-foot.css'
import { opennessOf } from './course-openness'
import { WishFoot } from './wishing/wish-foot'
import { wishWayOf } from './wishing/wish-way'

interface CourseFootProps {
  readonly answer: ActionOutput<'enrollment.getCourse'>
  readonly onEnroll: () => void
  readonly onWithdraw: () => void
  /** Takes the seat that is offered, or swaps the course it clashes with for this one. */
  readonly onTake: () => void
}

export function CourseFoot({ answer, onEnroll, onWithdraw, onTake }: CourseFootProps) {
  const { course, statementWith } = answer
  const line = statementWith.lines.find(({ courseId }) => courseId === course.courseId)
  return (
    <>
      <View>
        <Money fen={line?.payableFen ?? course.pricePerLesson * course.lessons} size="head" />
        <View className="type-note ink-3">{`${line ? sayChargedLessons(line) : `${course.lessons} 课时`}，按学期缴`}</View>
      </View>
      <View className="course-foot-way">
        <Way answer={answer} onEnroll={onEnroll} onWithdraw={onWithdraw} onTake={onTake} />
      </View>
    </>
  )
}

function Way({ answer, onEnroll, onWithdraw, onTake }: CourseFootProps) {
  const { course } = answer
  if (course.standing.state === 'SEATED') return <ActionButton text="退课" kind="plain" onTap={onWithdraw} />
  if (course.standing.offerUntil !== undefined) {
    return (
      <View className="course-foot-offer">
        <ActionButton text="不要" kind="plain" label="不要这个名额" onTap={onWithdraw} />
        <ActionButton text="要这个名额" onTap={onTake} />
      </View>
    )
  }
  if (course.standing.invitedUntil !== undefined) {
    return (
      <View className="course-foot-offer">
        <ActionButton text="不去" kind="plain" label="不去这门课" onTap={onWithdraw} />
        <ActionButton text="参加" label="参加这门课" onTap={onTake} />
      </View>
    )
  }
  if (course.standing.state === 'WAITLISTED') return <ActionButton text="退出候补" kind="plain" onTap={onWithdraw} />
  if (wishWayOf(answer.draw, course) !== 'NONE') return <WishFoot answer={answer} unfit={sayUnfit(answer.course)} />
  switch (opennessOf(course)) {
    case 'SEAT':
      return <ActionButton text="报名" onTap={onEnroll} />
    case 'SWAP':
      return <ActionButton text="换成这门" onTap={onTake} />
    case 'WAITLIST':
      return <ActionButton text="排候补" onTap={onEnroll} />
    case 'CARE_FULL':
      return <ActionButton text="报名" blocked="满了，打电话问学校" onTap={onEnroll} />
    default:
      return <ActionButton text="报名" blocked={sayShort(answer)} onTap={onEnroll} />
  }
}

function sayShort({ course }: CourseFootProps['answer']): string {
  if (course.seating === 'INVITATION') return '由学校邀请'
  return course.verdict.code === 'TIME_CLASH'
    ? '时间撞了，不能报'
    : (sayObstacle(course.verdict, course.grades) ?? '不能报')
}
