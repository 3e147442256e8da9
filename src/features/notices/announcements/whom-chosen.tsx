// Whom a notice goes to: all families of a class or course, or some that are ticked.
import { useAction } from '@src/api/hooks/use-action'
import { ActionButton } from '@src/ui/controls/action-button'
import { ManyChips } from '@src/ui/controls/many-chips'
import { View } from '@tarojs/components'
import type { Audience } from './answers'

interface WhomChosenProps {
  readonly audience: Audience
  /** Null: all of them. */
  readonly only: readonly string[] | null
  readonly onChange: (only: readonly string[] | null) => void
}

export function WhomChosen({ audience, only, onChange }: WhomChosenProps) {
  if (audience.kind === 'GRADE' || audience.kind === 'SCHOOL') return null
  if (only === null) {
    return <ActionButton text="只发给几家" kind="plain" size="small" onTap={() => onChange([])} />
  }
  return (
    <View className="stack">
      {audience.kind === 'HOMEROOM' ? (
        <OfClass homeroomId={audience.homeroomId} only={only} onChange={onChange} />
      ) : (
        <OfCourse courseId={audience.courseId} only={only} onChange={onChange} />
      )}
      <ActionButton text="发给全部" kind="plain" size="small" onTap={() => onChange(null)} />
    </View>
  )
}

interface ChoiceProps {
  readonly only: readonly string[]
  readonly onChange: (only: readonly string[]) => void
}

function OfClass({ homeroomId, ...choice }: ChoiceProps & { readonly homeroomId: string }) {
  const { value } = useAction('identity.getHomeroom', { homeroomId })
  return <ChildChips pupils={value?.pupils ?? []} {...choice} />
}

function OfCourse({ courseId, ...choice }: ChoiceProps & { readonly courseId: string }) {
  const { value } = useAction('enrollment.getCourseRoster', { courseId, from: 0 })
  const seated = value?.pupils.filter(({ state }) => state === 'SEATED') ?? []
  return <ChildChips pupils={seated} {...choice} />
}

interface ChildChipsProps extends ChoiceProps {
  readonly pupils: readonly { readonly pupilId: string; readonly name: string }[]
}

function ChildChips({ pupils, only, onChange }: ChildChipsProps) {
  return (
    <ManyChips
      label="发给哪几家"
      options={pupils.map(({ pupilId, name }) => ({ value: pupilId, text: name }))}
      values={only}
      onChange={onChange}
    />
  )
}
