// Offers brothers and sisters to take a course together: both or neither.
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'
import type { DrawCourse, WishingChild } from '../answers'
import { tied, tieOf, type WishDraft } from './wish-draft'

interface TogetherCardProps {
  readonly draft: WishDraft
  readonly child: WishingChild
  readonly siblings: readonly WishingChild[]
  readonly courses: readonly DrawCourse[]
  readonly onChange: (draft: WishDraft) => void
}

export function TogetherCard({ draft, child, siblings, courses, onChange }: TogetherCardProps) {
  const { pupilId } = child.pupil
  const wishes = draft.children.find((one) => one.pupilId === pupilId)?.wishes ?? []
  const offers = wishes.flatMap((courseId) => {
    const others = siblings.filter(({ fitting, refusal }) => refusal === null && fitting.includes(courseId))
    const course = courses.find((one) => one.courseId === courseId)
    return course !== undefined && others.length > 0 ? [{ course, others }] : []
  })
  if (offers.length === 0) return null
  return (
    <Card kind="list">
      {offers.map(({ course: { courseId, title }, others }) => {
        const names = others.map(({ pupil }) => pupil.name).join('、')
        return (
          <SwitchRow
            key={courseId}
            title={`和${names}一起上${title}`}
            note={`${names}也会填上它。名额够一起进才算中，机会比各抽各的小一点。`}
            on={tieOf(draft, { pupilId, courseId }) !== null}
            onChange={() => onChange(tied(draft, courseId, [pupilId, ...others.map(({ pupil }) => pupil.pupilId)]))}
          />
        )
      })}
    </Card>
  )
}
