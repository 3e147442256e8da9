// Children whom two phones marked differently: somebody looks and says which is true.
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { LessonList } from './answers'
import type { Roll } from './use-roll-marks'

/** Until somebody has looked, the child counts as open. */
export function RollDisputed({ list, roll }: { readonly list: LessonList; readonly roll: Roll }) {
  const { disputed } = roll.heads
  if (disputed.length === 0) return null
  const nameOf = (pupilId: string) => list.children.find((child) => child.pupilId === pupilId)?.name ?? ''
  return (
    <Card title="两台手机记的不一样，看一眼再定">
      {disputed.map((pupilId) => (
        <View key={pupilId} className="line gap-top">
          <View className="grow strong">{nameOf(pupilId)}</View>
          <ActionButton
            text="在"
            label={`${nameOf(pupilId)}在`}
            kind="soft"
            size="small"
            onTap={() => roll.mark([pupilId], 'PRESENT')}
          />
          <ActionButton
            text="不在"
            label={`${nameOf(pupilId)}不在`}
            kind="plain"
            size="small"
            onTap={() => roll.mark([pupilId], 'MISSING')}
          />
        </View>
      ))}
    </Card>
  )
}
