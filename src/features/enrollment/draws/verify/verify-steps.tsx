// The steps of verifying a draw: done, running, still to come, or where it stopped.
import type { VerifyStep } from '@domain/enrollment/draws/verify-draw'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { Verifying } from './run-verifying'
import './verify.css'
import { STEP_TITLES, sayHash, saySeconds } from '../verify-texts'

type ShownStep = keyof typeof STEP_TITLES
type State = 'done' | 'now' | 'later' | 'broken'

const ORDER: readonly ShownStep[] = ['LIST', 'SECRET', 'SEED', 'RESULT']
const STATE_WORDS: Readonly<Record<State, string>> = {
  done: '对得上',
  now: '正在看',
  later: '还没看',
  broken: '对不上',
}

export function VerifySteps({ verifying }: { readonly verifying: Verifying }) {
  return (
    <Card kind="list">
      {ORDER.map((step) => (
        <Step key={step} step={step} state={stateOf(verifying, step)} verifying={verifying} />
      ))}
    </Card>
  )
}

/** The first that is not passed is the one at work, or where it stopped. */
function stateOf({ passed, verified }: Verifying, step: VerifyStep): State {
  if (passed.includes(step)) return 'done'
  const isNext = ORDER.find((each) => !passed.includes(each)) === step
  if (!isNext) return 'later'
  return verified !== null && !verified.ok ? 'broken' : 'now'
}

interface StepProps {
  readonly step: ShownStep
  readonly state: State
  readonly verifying: Verifying
}

function Step({ step, state, verifying }: StepProps) {
  const { later, done } = STEP_TITLES[step]
  return (
    <View className="verify-step">
      <View className={`verify-mark verify-${state}`} {...spoken({ role: 'img', label: STATE_WORDS[state] })}>
        {state === 'done' ? <Icon name="check" size={16} /> : null}
        {state === 'broken' ? <Icon name="close" size={16} /> : null}
      </View>
      <View className="grow">
        <View className="line-between">
          <View className={state === 'later' ? 'ink-2' : 'strong'}>{state === 'done' ? done : later}</View>
          <View className="type-note ink-3 no-wrap">{asideOf(step, state, verifying)}</View>
        </View>
        <Note step={step} state={state} verifying={verifying} />
      </View>
    </View>
  )
}

function asideOf(step: ShownStep, state: State, { played, verified }: Verifying): string {
  const list = verified?.ok ? verified.file.list : null
  if (step === 'LIST' && list) return `${list.rows.length} 人`
  if (step === 'RESULT' && played && state === 'now') return `${played.done} / ${played.of}`
  return ''
}

function Note({ step, state, verifying }: StepProps) {
  const { played, verified, ms } = verifying
  if (step === 'RESULT' && state === 'now' && played) return <Bar {...played} />
  if (!verified?.ok || state !== 'done') return null
  const { fingerprint, publicNumber } = verified.file
  const notes: Readonly<Record<ShownStep, string>> = {
    LIST: `指纹 ${sayHash(fingerprint)}`,
    SECRET: '报志愿以前就公开了它的指纹，抽完才打开',
    SEED: `名单、密数、公开号码 ${publicNumber}`,
    RESULT: `在这台手机上算的，用了${saySeconds(ms)}`,
  }
  return <View className="type-note ink-3 verify-note">{notes[step]}</View>
}

function Bar({ done, of }: { readonly done: number; readonly of: number }) {
  const share = of === 0 ? 0 : Math.round((done / of) * 100)
  return (
    <View className="verify-bar" {...spoken({ role: 'img', label: `重抽了 ${share}%` })}>
      <View className="verify-bar-done" style={{ width: `${share}%` }} />
    </View>
  )
}
