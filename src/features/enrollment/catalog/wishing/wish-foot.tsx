// The way on from a course that is wished for: add it, wait for the day, or follow the draw.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { sayObstacle } from '../say-enrollment'
import { sayDrawAhead, wishWayOf } from './wish-way'

type Answer = ActionOutput<'enrollment.getCourse'>

export function WishFoot({ answer }: { readonly answer: Answer }) {
  const { course, draw, pupil } = answer
  const { pupilId, name } = pupil
  if (draw === null) return null
  const way = wishWayOf(draw, course)
  if (way === 'AFTER') {
    return <ActionButton text="看抽签到哪一步" kind="plain" onTap={() => goTo('drawResult', { pupilId })} />
  }
  const blocked = way === 'BEFORE' ? sayDrawAhead(draw, name).title : sayUnfit(course)
  const add = () => goTo('wishes', { pupilId, courseId: course.courseId })
  return <ActionButton text="加入志愿" blocked={blocked} onTap={add} />
}

/** A full course may be wished: it has a line. What the child is too young for may not. */
function sayUnfit({ verdict, grades }: Answer['course']): string | undefined {
  const isUnfit = verdict.code === 'GRADE_OUT_OF_RANGE' || verdict.code === 'NO_LESSONS_LEFT'
  return isUnfit ? (sayObstacle(verdict, grades) ?? undefined) : undefined
}
