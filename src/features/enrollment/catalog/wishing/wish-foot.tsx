// The way on from a course that is wished for: add it, wait for the day, or follow the draw.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { sayDrawAhead, wishWayOf } from './wish-way'

type Answer = ActionOutput<'enrollment.getCourse'>

interface WishFootProps {
  readonly answer: Answer
  /** Why the course is nothing for this child at all. */
  readonly unfit: string | undefined
}

export function WishFoot({ answer, unfit }: WishFootProps) {
  const { course, draw, pupil } = answer
  const { pupilId, name } = pupil
  if (draw === null) return null
  const way = wishWayOf(draw, course)
  if (way === 'AFTER') {
    return <ActionButton text="看抽签到哪一步" kind="plain" onTap={() => goTo('drawResult', { pupilId })} />
  }
  const blocked = way === 'BEFORE' ? sayDrawAhead(draw, name).title : unfit
  const add = () => goTo('wishes', { pupilId, courseId: course.courseId })
  return <ActionButton text="加入志愿" blocked={blocked} onTap={add} />
}
