// Offers to enroll a brother or sister in the same step: both get a seat, or neither does.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { sayYuan } from '@src/texts/say-money'
import { Toggle } from '@src/ui/controls/toggle'
import { View } from '@tarojs/components'

type Answer = ActionOutput<'enrollment.getCourse'>

interface SiblingSeatProps {
  readonly answer: Answer
  /** The child that goes along; null: nobody. */
  readonly along: string | null
  readonly onAlong: (pupilId: string | null) => void
}

/** Nothing while the family has no other child at this school. */
export function SiblingSeat({ answer, along, onAlong }: SiblingSeatProps) {
  const { value } = useAction('identity.whoAmI', {})
  const { pupil, course } = answer
  const siblings = (value?.children ?? []).filter(
    (child) => child.pupilId !== pupil.pupilId && child.schoolName === pupil.schoolName && child.leftOn === null,
  )
  return (
    <>
      {siblings.map(({ pupilId }) => (
        <Sibling
          key={pupilId}
          pupilId={pupilId}
          courseId={course.courseId}
          on={along === pupilId}
          onChange={(on) => onAlong(on ? pupilId : null)}
        />
      ))}
    </>
  )
}

interface SiblingProps {
  readonly pupilId: string
  readonly courseId: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Shown when this child may take it as well: its fee stands beside it, and what happens when one seat is missing. */
function Sibling({ pupilId, courseId, on, onChange }: SiblingProps) {
  const { value } = useAction('enrollment.getCourse', { pupilId, courseId })
  if (value === undefined || value.needsConsent) return null
  const { course, pupil, differenceFen } = value
  if (course.verdict.code !== 'ELIGIBLE' || course.standing.state !== 'NONE' || course.seatsLeft < 2) return null
  return (
    <View>
      <Toggle text={`也给${pupil.name}报，${sayDifference(differenceFen)}`} on={on} onChange={onChange} />
      {on ? <View className="type-note ink-2">两个孩子一起占名额：都占到才算，差一个就都不报。</View> : null}
    </View>
  )
}

function sayDifference(fen: number): string {
  return fen < 0 ? `少缴 ${sayYuan(-fen)} 元` : `多缴 ${sayYuan(fen)} 元`
}
