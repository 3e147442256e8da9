// Closing the day: who is still in the house and what is done about each; not with a child open.
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useLookingAgain } from '@src/api/hooks/use-looking-again'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { MoreButton } from '@src/ui/controls/more-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { Closing, OpenChild } from './close-answers'
import { CloseChild } from './close-child'
import { CloseFoot } from './close-foot'
import { openCount, sayOver, sayStanding } from './close-texts'

type ClosingState = ActionState<'enrollment.getDayClosing'>

export function CloseView() {
  const state = useAction('enrollment.getDayClosing', { schoolId: null })
  useLookingAgain(state)
  const closing = state.value
  return (
    <Screen title="今天收尾" back footer={closing?.isUsed ? <CloseFoot closing={closing} /> : null}>
      <CloseContent state={state} />
    </Screen>
  )
}

function CloseContent({ state }: { readonly state: ClosingState }) {
  return (
    <SideGate<'enrollment.getDayClosing'> side="teacher" state={state}>
      {(closing) =>
        closing.isUsed ? (
          <Standing closing={closing} />
        ) : (
          <PlainState drawing="gate" title="学校还没设校门" hint="设好门以后，放学交孩子、收尾都在这里。" />
        )
      }
    </SideGate>
  )
}

function Standing({ closing }: { readonly closing: Closing }) {
  const { open, guests, closedAt } = closing
  const left = openCount(closing)
  const overdue = open.filter(({ minutesOver }) => minutesOver > 0)
  const waiting = open.filter(({ minutesOver }) => minutesOver <= 0)
  const shown = useTwoStepList(overdue, { first: 2, step: 4 })
  return (
    <View className="stack">
      <View>
        <View className="type-title">
          {left === 0 ? (closedAt === null ? '都交到人手里了' : '今天收尾了') : `还有 ${left} 个孩子，没交到人手里`}
        </View>
        <View className="type-sub ink-2">{sayStanding(closing)}</View>
      </View>
      {shown.map((child) => (
        <CloseChild key={child.pupilId} schoolId={closing.schoolId} child={child} />
      ))}
      {guests.length === 0 ? null : <Guests guests={guests} />}
      {waiting.length === 0 ? null : <Waiting listed={waiting} />}
      <ActionButton text="到门口交接" kind="quiet" onTap={() => goTo('gate')} />
      {left > 0 && closedAt !== null ? (
        <Notice tone="warn">收尾以后又有孩子没交到人手里，名单变了，先看是谁。</Notice>
      ) : null}
    </View>
  )
}

function Guests({ guests }: { readonly guests: Closing['guests'] }) {
  return (
    <Card kind="list" title="不在名单上的" aside="问清是谁，送到家里人手里">
      {guests.map(({ device, seq, name, homeroomName, note, gateId, gateName }) => (
        <ListRow
          key={`${device}:${seq}`}
          title={name}
          note={[homeroomName, note, gateName].filter(Boolean).join('，')}
          onTap={() => goTo('gate', { gateId })}
        />
      ))}
    </Card>
  )
}

/** What fits a phone's screen twice; the rest is asked for. */
const PAGE = 20

/** Their hour has not come, or just has: a row each. */
function Waiting({ listed }: { readonly listed: readonly OpenChild[] }) {
  const page = useMore(listed, PAGE)
  return (
    <Card kind="list" title={`还没到点的 ${listed.length} 个`}>
      {page.shown.map((child) => (
        <ListRow
          key={child.pupilId}
          title={child.name}
          note={`${child.homeroomName}，${child.gateName}`}
          end={
            <ActionButton
              text={sayOver(child)}
              label={`${sayOver(child)}：${child.name}`}
              kind="quiet"
              size="small"
              onTap={() => goTo('gate', { gateId: child.gateId, pupilId: child.pupilId })}
            />
          }
        />
      ))}
      <MoreButton page={page} unit="个" />
    </Card>
  )
}
