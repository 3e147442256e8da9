// Every number of a fee policy with its document, in the order readers look for them.
import { sayValue, sayValueName, VALUE_GROUPS } from '@src/features/billing/policy/say-pack'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Cited } from './cited'
import './policy-values.css'
import type { PackValue } from './answers'

interface PolicyValuesProps {
  readonly values: readonly PackValue[]
  /** Draws a value on pages where it can be edited. */
  readonly draw?: (value: PackValue) => ReactNode
}

export function PolicyValues({ values, draw = drawValue }: PolicyValuesProps) {
  const groups = useTwoStepList(VALUE_GROUPS, { first: 2, step: 1 })
  return (
    <>
      <View className="type-head">每个数字的出处</View>
      {groups.map(({ title, holds }) => {
        const own = values.filter(({ path }) => holds(path))
        return own.length === 0 ? null : (
          <Card key={title} kind="list" title={title}>
            {own.map(draw)}
          </Card>
        )
      })}
    </>
  )
}

function drawValue(value: PackValue) {
  return (
    <View key={value.path} className="policy-value">
      <ValueFacts value={value} />
    </View>
  )
}

interface ValueFactsProps {
  readonly value: PackValue
  /** Instead of the bare words, which are one node less. */
  readonly name?: ReactNode
}

export function ValueFacts({ value: { path, value, source }, name = sayValueName(path) }: ValueFactsProps) {
  return (
    <>
      <View className="policy-value-line">
        {name}
        <View className="policy-value-amount">{sayValue(path, value)}</View>
      </View>
      <Cited source={source} />
    </>
  )
}
