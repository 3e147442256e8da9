// Chooses children of a school, class by class: who is chosen stays chosen in other classes too.
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { ManyChips } from '@src/ui/controls/many-chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openRooms, type Room, roomOptions } from '../answers'

export interface PickedPupil {
  readonly pupilId: string
  readonly name: string
}

interface PupilPickProps {
  readonly schoolId: string
  /** Classes of other grades are not shown. */
  readonly grades: readonly number[]
  readonly chosen: readonly PickedPupil[]
  readonly onChoose: (chosen: readonly PickedPupil[]) => void
}

export function PupilPick(props: PupilPickProps) {
  const { schoolId, grades } = props
  const state = useAction('identity.listHomerooms', { schoolId })
  return (
    <AsyncView<'identity.listHomerooms'> state={state} texts={staffErrorTexts}>
      {(answer) => <Rooms {...props} rooms={openRooms(answer).filter(({ grade }) => grades.includes(grade))} />}
    </AsyncView>
  )
}

function Rooms({ rooms, ...props }: PupilPickProps & { readonly rooms: readonly Room[] }) {
  const [homeroomId, choose] = useState(rooms[0]?.homeroomId ?? '')
  if (rooms.length === 0) return <View className="type-sub ink-2">没有这些年级的班</View>
  return (
    <View className="stack">
      <Chips label="哪个班" options={roomOptions(rooms)} value={homeroomId} onChange={choose} />
      <Children key={homeroomId} {...props} homeroomId={homeroomId} />
    </View>
  )
}

function Children({ schoolId, homeroomId, chosen, onChoose }: PupilPickProps & { readonly homeroomId: string }) {
  const state = useAction('identity.listPupils', { schoolId, homeroomId, words: null })
  return (
    <AsyncView<'identity.listPupils'> state={state} texts={staffErrorTexts}>
      {({ pupils }) => {
        const here = pupils.filter(({ leftOn }) => leftOn === null)
        const ids = new Set(here.map(({ pupilId }) => pupilId))
        const others = chosen.filter(({ pupilId }) => !ids.has(pupilId))
        const values = chosen.filter(({ pupilId }) => ids.has(pupilId)).map(({ pupilId }) => pupilId)
        const change = (picked: readonly string[]) =>
          onChoose([
            ...others,
            ...here.filter(({ pupilId }) => picked.includes(pupilId)).map(({ pupilId, name }) => ({ pupilId, name })),
          ])
        const options = here.map(({ pupilId: value, name: text }) => ({ value, text }))
        return <ManyChips label="哪些孩子" options={options} values={values} onChange={change} />
      }}
    </AsyncView>
  )
}
