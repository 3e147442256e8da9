// The counted heads: only when they agree with the list do the others become present, in one act.
import { agrees } from '@domain/enrollment/roll-call/count-heads'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import './roll-call.css'
import type { TapMeans } from './roll-grid'
import type { Roll } from './use-roll-marks'

type Agreement = 'open' | 'agrees' | 'differs'

interface RollCountProps {
  readonly roll: Roll
  readonly means: TapMeans
  readonly onMeans: (means: TapMeans) => void
}

export function RollCount({ roll, means, onMeans }: RollCountProps) {
  const [typed, setTyped] = useState('')
  const { heads, guestHeads, markAllPresent } = roll
  const number = typed === '' ? null : Number(typed)
  const state = number === null ? 'open' : agrees(heads, number, guestHeads) ? 'agrees' : 'differs'
  const isDone = heads.unseen.length === 0 && heads.disputed.length === 0
  const way = isDone ? '都记过了' : state === 'agrees' ? null : '对上才能存'
  return (
    <View className="roll-foot">
      <View className="roll-count">
        <HeadsField state={state} typed={typed} onTyped={setTyped} />
        <Told state={state} left={heads.unseen.length} disputed={heads.disputed.length} />
      </View>
      <View className="roll-buttons">
        {way === null ? null : (
          <ActionButton
            text={means === 'MISSING' ? '一个一个点' : '只点没来的'}
            kind="plain"
            onTap={() => onMeans(means === 'MISSING' ? 'PRESENT' : 'MISSING')}
          />
        )}
        <ActionButton
          text={way ?? `${typed} 个一起记成到`}
          blocked={way ?? undefined}
          onTap={() => {
            markAllPresent(number ?? 0)
            setTyped('')
          }}
        />
      </View>
    </View>
  )
}

interface HeadsFieldProps {
  readonly state: Agreement
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

function HeadsField({ state, typed, onTyped }: HeadsFieldProps) {
  return (
    <View className={`roll-heads roll-heads-${state}`}>
      <Input
        type="number"
        maxlength={3}
        value={typed}
        // Also what readers are told in a browser, since Taro keeps the label on its own element.
        placeholder="人数"
        aria-label="数出来的人数"
        onInput={({ detail }) => onTyped(detail.value.replace(/\D/g, ''))}
      />
    </View>
  )
}

/** It never tells the number, nor by how many it differs. */
function Told({
  state,
  left,
  disputed,
}: {
  readonly state: Agreement
  readonly left: number
  readonly disputed: number
}) {
  if (state === 'open')
    return (
      <View className="grow">
        <View className="type-body strong">数一数人头，写在这里</View>
        <View className="type-note ink-3">对上了，没点的才算到</View>
      </View>
    )
  const isRight = state === 'agrees'
  return (
    <View className="grow">
      <View className={isRight ? 'type-body strong ink-primary line' : 'type-body strong roll-told-wrong line'}>
        <Icon name={isRight ? 'check-circle' : 'over-limit'} size={20} />
        {isRight ? '数出来的，和名单对上了' : '和名单对不上'}
      </View>
      <View className="type-note ink-3">
        {isRight
          ? `按下去，没点的 ${left} 个才算到`
          : disputed > 0
            ? '有孩子两台手机记的不一样，先看清他'
            : '再数一遍；真有人没来，先点他'}
      </View>
    </View>
  )
}
