// One gate while children are handed over: the list, a child, or a code, with the foot of each.
import { useOffline } from '@src/api/calls/network'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { MarksSending } from '@src/features/enrollment/roll-call/marks-sending'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { GateListState, GateList as Listed } from './gate-answers'
import { GateChild } from './gate-child'
import { GateCode } from './gate-code'
import { GateCodeFoot, GateLast } from './gate-foot'
import { GateGuests } from './gate-guests'
import { GateHead, GateSwitch } from './gate-head'
import { GateList } from './gate-list'
import { GateQuiet, GateQuietFoot } from './gate-quiet'
import { type Wave, waveNow } from './gate-waves'
import { type Shift, useShift } from './use-shift'

interface AtGateProps {
  readonly list: Listed
  readonly gateId: string
  readonly state: GateListState
  readonly pupilId: string | null
  readonly onGate: (gateId: string) => void
}

export function AtGate({ list, gateId, state, pupilId, onGate }: AtGateProps) {
  const shift = useShift({ list, gateId, pupilId, savedAt: state.savedAt })
  const isOffline = useOffline()
  return (
    <Screen
      title="门口交接"
      back
      onBack={shift.opened.kind === 'none' ? undefined : () => shift.open({ kind: 'none' })}
      footer={<Foot list={list} shift={shift} />}
    >
      <AsyncView<'enrollment.getGateList'> state={state} texts={staffErrorTexts} quiet={isOffline}>
        {() => (
          <View className="stack">
            <MarksSending waiting={shift.marks.waiting} givenAt={state.givenAt} />
            <WriteProblem problem={isOffline ? null : shift.marks.problem} />
            {list.isClosed ? <Notice tone="done">今天收尾了。要改，先在「今天收尾」里重新打开。</Notice> : null}
            <Body list={list} shift={shift} savedAt={state.savedAt} onGate={onGate} />
          </View>
        )}
      </AsyncView>
    </Screen>
  )
}

interface BodyProps {
  readonly list: Listed
  readonly shift: Shift
  readonly savedAt: number | undefined
  readonly onGate: (gateId: string) => void
}

function Body({ list, shift, savedAt, onGate }: BodyProps) {
  const now = useAnswerClock(list.now, savedAt)
  const { marks, opened, child, code, isQuiet, hand, back, open } = shift
  const { stateOf } = marks
  const wave = waveNow(list.children, stateOf, { today: list.today, now })
  const name = list.gates.find(({ gateId }) => gateId === list.gateId)?.name ?? ''
  if (opened.kind === 'child' && child !== null && isQuiet)
    return <GateQuiet child={child} isHeld={stateOf(child.pupilId)?.kind === 'HELD'} />
  if (opened.kind === 'child' && child !== null)
    return (
      <GateChild
        child={child}
        state={stateOf(child.pupilId)}
        onHand={hand}
        onCode={({ pupilId }) => open({ kind: 'code', pupilId })}
        onElsewhere={shift.elsewhere}
        onBack={(reason) => back(child.pupilId, reason)}
      />
    )
  return (
    <View className="stack">
      <GateHead name={name} wave={wave} />
      <GateSwitch
        by={opened.kind === 'code' ? 'code' : 'list'}
        onBy={(by) => open(by === 'code' ? { kind: 'code', pupilId: null } : { kind: 'none' })}
      />
      {opened.kind === 'code' ? (
        <GateCode code={code} child={child} listed={list.children} onPapers={shift.byPapers} />
      ) : (
        <Listing list={list} shift={shift} wave={wave} onGate={onGate} />
      )}
    </View>
  )
}

interface ListingProps extends Pick<BodyProps, 'list' | 'shift' | 'onGate'> {
  readonly wave: Wave | null
}

function Listing({ list, shift, wave, onGate }: ListingProps) {
  const { guests, addGuest, settleGuest, stateOf } = shift.marks
  return (
    <View className="stack">
      <GateList
        list={list}
        wave={wave}
        stateOf={stateOf}
        looked={shift.looked}
        onLooked={shift.look}
        onGate={onGate}
        onHand={shift.hand}
        onOpen={({ pupilId }) => shift.open({ kind: 'child', pupilId })}
        onCode={({ pupilId }) => shift.open({ kind: 'code', pupilId })}
      />
      <GateGuests guests={guests} addGuest={addGuest} settleGuest={settleGuest} />
      <ActionButton text="今天收尾" kind="quiet" onTap={() => goTo('dayClose')} />
    </View>
  )
}

function Foot({ list, shift }: Pick<BodyProps, 'list' | 'shift'>) {
  const { marks, opened, child, code, isQuiet, open } = shift
  if (opened.kind === 'code')
    return (
      <GateCodeFoot
        code={code}
        child={child}
        onAgree={shift.byCode}
        onTurnAway={shift.turnAway}
        onList={() => open({ kind: 'none' })}
      />
    )
  if (child !== null && isQuiet)
    return (
      <GateQuietFoot
        child={child}
        isHeld={marks.stateOf(child.pupilId)?.kind === 'HELD'}
        onHand={(fetcher) => shift.hand(child, fetcher)}
        onHold={() => shift.hold(child.pupilId)}
        onGone={() => shift.turnAway(child.pupilId)}
      />
    )
  if (child !== null) return <ActionButton text="回名单" kind="plain" onTap={() => open({ kind: 'none' })} />
  return <GateLast last={marks.lastHanded} listed={list.children} onBack={shift.back} />
}
