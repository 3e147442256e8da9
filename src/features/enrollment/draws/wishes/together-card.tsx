// Offers brothers and sisters to take a course together: both or neither.
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'
import { View } from '@tarojs/components'
import type { DrawCourse, WishingChild } from '../answers'
import { tied, tieOf, type WishDraft } from './wish-draft'
import './wishes.css'

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
    <Card kind="list" title="一起上">
      {offers.map(({ course: { courseId, title }, others }) => (
        <SwitchRow
          key={courseId}
          title={`和${namesOf(others)}一起上${title}`}
          on={tieOf(draft, { pupilId, courseId }) !== null}
          onChange={() => onChange(tied(draft, courseId, [pupilId, ...others.map(({ pupil }) => pupil.pupilId)]))}
        />
      ))}
      <View className="type-note ink-3 together-note">
        打开的，两边都填上它；名额够一起进才算中，机会比各抽各的小一点。
      </View>
    </Card>
  )
}

function namesOf(children: readonly WishingChild[]): string {
  return children.map(({ pupil }) => pupil.name).join('、')
}
