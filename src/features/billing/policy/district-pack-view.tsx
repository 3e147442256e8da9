// One fee policy for the district: state, changes, numbers with documents, and the next steps.
import { useAction } from '@src/api/hooks/use-action'
import { PolicyChanges } from '@src/features/billing/policy/policy-changes'
import { sayFault, sayPackDates, sayPackPlaces } from '@src/features/billing/policy/say-pack'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import { PackMoves } from './pack-moves'
import { PackTag } from './pack-tag'
import { PackValues } from './pack-values'
import './district-pack-view.css'
import type { PackAnswer, PackOf } from './answers'

export function DistrictPackView(of: PackOf) {
  const state = useAction('billing.getPack', of)
  return (
    <AsyncView<'billing.getPack'> state={state} texts={staffErrorTexts}>
      {(answer) => <Pack of={of} answer={answer} />}
    </AsyncView>
  )
}

function Pack({ of, answer }: { readonly of: PackOf; readonly answer: PackAnswer }) {
  const { pack, before, changes, steps } = answer
  return (
    <View className="stack">
      <View>
        <View className="pack-head">
          <View className="type-title">{pack.name}</View>
          <PackTag pack={pack} />
        </View>
        <View className="type-note ink-2">{`第 ${pack.version} 版，${sayPackPlaces(pack)}`}</View>
        <View className="type-note ink-2">{sayPackDates(pack)}</View>
      </View>
      <Faults answer={answer} />
      {before === null ? null : <PolicyChanges before={before} changes={changes} />}
      <PackValues answer={answer} />
      {steps.length === 0 ? null : (
        <Card title="经过了谁">
          <Steps steps={steps.map((step, index) => stepOf(step, index, steps.length))} />
        </Card>
      )}
      <PackMoves of={of} answer={answer} />
    </View>
  )
}

function Faults({ answer: { pack } }: { readonly answer: PackAnswer }) {
  if (pack.faults.length === 0) return null
  return (
    <Notice tone="warn">
      <View className="strong">{`有 ${pack.faults.length} 处要改，改好才能审`}</View>
      {pack.faults.map((fault) => (
        <View key={`${fault.code}${fault.path}`}>{sayFault(fault)}</View>
      ))}
    </Notice>
  )
}

const STEP_WORDS = { DRAFT: '写草稿', REVIEWED: '审过了', ACTIVE: '启用', WITHDRAWN: '撤回' } as const

function stepOf({ to, name, at, reason }: PackAnswer['steps'][number], index: number, length: number) {
  const state = index === length - 1 && to !== 'ACTIVE' && to !== 'WITHDRAWN' ? ('now' as const) : ('done' as const)
  return {
    title: `${index + 1}. ${STEP_WORDS[to]}`,
    note: reason === null ? name : `${name}：${reason}`,
    when: saySavedAt(at),
    state,
  }
}
