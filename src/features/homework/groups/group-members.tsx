// A grade's pupils by class, ticked or not: who is in a group taught across classes.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ManyChips } from '@src/ui/controls/many-chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { View } from '@tarojs/components'
import { useEffect } from 'react'

type Pupils = ActionOutput<'homework.getGroupPupils'>['pupils']

interface GroupMembersProps {
  readonly place: { readonly schoolId: string; readonly grade: number }
  readonly groupId: string | null
  /** Null: as it was stored. */
  readonly pupilIds: readonly string[] | null
  readonly onChange: (pupilIds: readonly string[]) => void
}

export function GroupMembers({ place, groupId, pupilIds, onChange }: GroupMembersProps) {
  const state = useAction('homework.getGroupPupils', place)
  const stored = state.value?.pupils.filter(({ groupIds }) => groupId !== null && groupIds.includes(groupId))
  useEffect(() => {
    if (pupilIds === null && stored !== undefined) onChange(stored.map(({ pupilId }) => pupilId))
  }, [pupilIds, stored, onChange])
  return (
    <AsyncView<'homework.getGroupPupils'> state={state} texts={staffErrorTexts}>
      {({ pupils }) => (
        <View className="stack">
          {pupils.length === 0 ? <View className="type-sub ink-2">这个年级还没有学生。</View> : null}
          {roomsOf(pupils).map(({ homeroomId, name, members }) => (
            <View key={homeroomId}>
              <View className="type-sub strong">{name}</View>
              <ManyChips<string>
                label={name}
                options={members.map(({ pupilId, name: text }) => ({ value: pupilId, text }))}
                values={members.map(({ pupilId }) => pupilId).filter((id) => pupilIds?.includes(id))}
                onChange={(values) => onChange(joined(pupilIds ?? [], members, values))}
              />
            </View>
          ))}
        </View>
      )}
    </AsyncView>
  )
}

function roomsOf(pupils: Pupils) {
  const ids = [...new Set(pupils.map(({ homeroomId }) => homeroomId))].sort()
  return ids.map((homeroomId) => {
    const members = pupils.filter((pupil) => pupil.homeroomId === homeroomId)
    return { homeroomId, name: members[0]?.homeroomName ?? '', members }
  })
}

/** What one class says takes the place of what stood for it. */
function joined(before: readonly string[], members: Pupils, values: readonly string[]): readonly string[] {
  const others = before.filter((id) => !members.some(({ pupilId }) => pupilId === id))
  return [...others, ...values]
}
