// A pick-up person's only screen, from one request: whom to pick up, when and where.
import { useAction } from '@src/api/hooks/use-action'
import { SideFoot } from '@src/features/identity/sides/side-foot'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { SideSwitch } from '@src/features/identity/sides/side-switch'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { Fetching } from './answers'
import { ChildToFetch } from './child-to-fetch'

export function PickupHome() {
  const state = useAction('enrollment.pickupHome', {})
  return (
    <Screen title="接孩子">
      <SideGate<'enrollment.pickupHome'> side="pickup" state={state}>
        {(answer) => <Children answer={answer} />}
      </SideGate>
    </Screen>
  )
}

function Children({ answer: { today, sides, children } }: { readonly answer: Fetching }) {
  return (
    <View className="stack">
      <SideSwitch current="pickup" sides={sides} />
      <View className="type-sub ink-2">{sayDateWithWeekday(today)}</View>
      {children.map((child) => (
        <ChildToFetch key={child.pupilId} child={child} today={today} />
      ))}
      {children.length === 0 ? (
        <PlainState drawing="gate" title="现在没有要接的孩子" hint="孩子离校了，或监护人收回了邀请。" />
      ) : null}
      <SideFoot />
    </View>
  )
}
