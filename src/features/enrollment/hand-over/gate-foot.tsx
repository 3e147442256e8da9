// The foot of the gate: the last entry with its way back, or what to do with a code.
import { ActionButton } from '@src/ui/controls/action-button'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './gate.css'
import type { CodePass, GateChild, ShownMark } from './gate-answers'
import { sayFetcher, sayHanded } from './gate-texts'
import { GateUndoSheet } from './gate-undo-sheet'
import type { PickupCode } from './use-pickup-code'

interface GateLastProps {
  readonly last: ShownMark | null
  readonly listed: readonly GateChild[]
  readonly onBack: (pupilId: string, reason: string) => void
}

export function GateLast({ last, listed, onBack }: GateLastProps) {
  const [isAsked, setAsked] = useState(false)
  const child = listed.find(({ pupilId }) => pupilId === last?.pupilId)
  if (last === null || child === undefined)
    return <View className="type-sub ink-2">交一个，点一下；点错了，这里能改回来</View>
  return (
    <View className="gate-foot">
      <ActionButton text="上一个" kind="plain" icon="undo" onTap={() => setAsked(true)} />
      <View className="grow type-note ink-2">{`刚刚：${child.name}，${sayHanded(last, child)}`}</View>
      {isAsked ? (
        <GateUndoSheet
          name={child.name}
          onBack={(reason) => {
            onBack(child.pupilId, reason)
            setAsked(false)
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </View>
  )
}

interface GateCodeFootProps {
  readonly code: PickupCode
  readonly child: GateChild | null
  readonly onAgree: (pass: CodePass) => void
  /** Whoever stands there is not the one: the family is told. */
  readonly onTurnAway: (pupilId: string) => void
  readonly onList: () => void
}

export function GateCodeFoot({ code, child, onAgree, onTurnAway, onList }: GateCodeFootProps) {
  const { answer, type } = code
  const [first, second] = answer?.passes ?? []
  if (first !== undefined)
    return (
      <View className="gate-foot">
        <ActionButton
          text="不对"
          label="不对，人不是这一个"
          kind="plain"
          onTap={() => onTurnAway((child ?? first).pupilId)}
        />
        <View className="grow stack">
          {[first, second].map((pass, at) =>
            pass === undefined ? null : (
              <ActionButton
                key={`${pass.pupilId} ${pass.fetcher.who}`}
                text={`交给${sayFetcher(pass.fetcher)}`}
                kind={at === 0 ? 'primary' : 'plain'}
                onTap={() => onAgree(pass)}
              />
            ),
          )}
        </View>
      </View>
    )
  return (
    <View className="gate-foot gate-foot-wide">
      {answer === null ? (
        <ActionButton text="回名单" kind="plain" onTap={onList} />
      ) : (
        <ActionButton text="换一个码" kind="plain" onTap={() => type('')} />
      )}
      {answer !== null && child !== null ? (
        <ActionButton text="没交，告诉家里" kind="plain" onTap={() => onTurnAway(child.pupilId)} />
      ) : null}
    </View>
  )
}
