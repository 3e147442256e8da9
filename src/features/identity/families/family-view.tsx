// What all parents' pages share: the signed-in family and the chosen child.
import { useAction } from '@src/api/hooks/use-action'
import { type Child, ChildSwitcher } from '@src/ui/controls/child-switcher'
import { AsyncView } from '@src/ui/feedback/async-view'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { NotAFamily } from '../sides/not-a-family'
import { currentOf, useChosenChild } from './current-child'

interface FamilyViewProps {
  /** Children who left the school have no courses, but data that is kept. */
  readonly withLeavers?: boolean
  readonly children: (child: Child) => ReactNode
}

export function FamilyView({ withLeavers = false, children: show }: FamilyViewProps) {
  const state = useAction('identity.whoAmI', {})
  const chosen = useChosenChild()
  return (
    <AsyncView<'identity.whoAmI'> state={state} quiet>
      {({ children }) => {
        const family = withLeavers ? children : children.filter(({ leftOn }) => leftOn === null)
        const child = currentOf(family, chosen.pupilId)
        if (!child) return <NotAFamily />
        return (
          <View className="stack">
            <ChildSwitcher family={family} current={child.pupilId} onChange={chosen.set} />
            <View key={child.pupilId}>{show(child)}</View>
          </View>
        )
      }}
    </AsyncView>
  )
}
