// Children marked on this phone who meanwhile stand on no list: whoever is there is written down.
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { LessonList, ListedChild } from './answers'
import type { Roll } from './use-roll-marks'

interface RollUnlistedProps {
  readonly list: LessonList
  readonly roll: Roll
}

export function RollUnlisted({ list, roll: { unlisted, addGuest, dropUnlisted } }: RollUnlistedProps) {
  const known = useNamesSeen(list)
  if (unlisted.length === 0) return null
  return (
    <Card title="刚从名单上退出的，看一眼在不在">
      {unlisted.map((pupilId) => {
        const { name = '名单上的一个孩子', homeroomName = '' } = known.get(pupilId) ?? {}
        return (
          <View key={pupilId} className="line gap-top">
            <View className="grow strong">{name}</View>
            <ActionButton
              text="在这里"
              label={`${name}在这里`}
              kind="soft"
              size="small"
              onTap={() => addGuest({ name, homeroomName, note: '今天从名单上退出了', insteadOf: pupilId })}
            />
            <ActionButton
              text="不在"
              label={`${name}不在`}
              kind="plain"
              size="small"
              onTap={() => dropUnlisted(pupilId)}
            />
          </View>
        )
      })}
    </Card>
  )
}

/** Names of everybody listed since the page was opened: the newer list no longer has them. */
function useNamesSeen({ children }: LessonList): ReadonlyMap<string, ListedChild> {
  const seen = useRef(new Map<string, ListedChild>())
  for (const child of children) seen.current.set(child.pupilId, child)
  return seen.current
}
