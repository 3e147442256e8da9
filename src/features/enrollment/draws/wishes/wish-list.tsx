// A child's wishes in their order, each with what may keep it from coming true.
import type { WishForm, WishingChild } from '../answers'
import { clashingRank, movedUp, removed, tieOf, type WishDraft } from './wish-draft'
import { WishRow } from './wish-row'

interface WishListProps {
  readonly form: WishForm
  readonly draft: WishDraft
  readonly child: WishingChild
  /** Absent: it is only shown. */
  readonly onChange?: (draft: WishDraft) => void
}

export function WishList({ form: { courses, children }, draft, child, onChange }: WishListProps) {
  const { pupilId } = child.pupil
  const wishes = draft.children.find((one) => one.pupilId === pupilId)?.wishes ?? []
  const nameOf = (id: string) => children.find(({ pupil }) => pupil.pupilId === id)?.pupil.name ?? ''
  return wishes.map((courseId, at) => {
    const course = courses.find((one) => one.courseId === courseId)
    const wish = { pupilId, courseId }
    const others = tieOf(draft, wish)?.wishes.filter((one) => one.pupilId !== pupilId) ?? []
    if (course === undefined) return null
    return (
      <WishRow
        key={courseId}
        rank={at + 1}
        course={course}
        clashes={clashingRank(wishes, at, courses)}
        together={others.map((one) => nameOf(one.pupilId))}
        {...(onChange && {
          onUp: () => onChange(movedUp(draft, wish)),
          onRemove: () => onChange(removed(draft, wish)),
        })}
      />
    )
  })
}
