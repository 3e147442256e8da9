// Owns every number of a fee policy with its document, in the order a reader asks; in a draft each can be changed.

import { DemonstrationTag } from '@src/features/billing/demonstration-tag'
import { type PackValue, saySource, sayValue, sayValueName, VALUE_GROUPS } from '@src/texts/say-pack'
import { Card } from '@src/ui/card'
import { Icon } from '@src/ui/icon'
import { Tappable } from '@src/ui/tappable'
import { useGradual } from '@src/ui/use-gradual'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { EditValueSheet } from './edit-value-sheet'
import type { PackAnswer } from './pack-view'

export function PackValues({ answer }: { readonly answer: PackAnswer }) {
  const [editing, setEditing] = useState<PackValue | null>(null)
  const edit = answer.may.edit ? setEditing : null
  const groups = useGradual(VALUE_GROUPS, 2)
  return (
    <>
      <View className="type-head">每个数字的出处</View>
      {groups.map(({ title, holds }) => (
        <ValueGroup key={title} title={title} values={answer.values.filter(({ path }) => holds(path))} onEdit={edit} />
      ))}
      {editing ? <EditValueSheet answer={answer} value={editing} onClose={() => setEditing(null)} /> : null}
    </>
  )
}

interface ValueGroupProps {
  readonly title: string
  readonly values: readonly PackValue[]
  readonly onEdit?: ((value: PackValue) => void) | null
}

export function ValueGroup({ title, values, onEdit = null }: ValueGroupProps) {
  if (values.length === 0) return null
  return (
    <Card kind="list" title={title}>
      {values.map((value) =>
        onEdit === null ? (
          <View key={value.path} className="pack-value">
            <Facts value={value} />
          </View>
        ) : (
          <Tappable key={value.path} className="pack-value pack-value-edit" onTap={() => onEdit(value)}>
            <View className="grow">
              <Facts value={value} />
            </View>
            <Icon name="pencil" size={18} />
          </Tappable>
        ),
      )}
    </Card>
  )
}

function Facts({ value: { path, value, source } }: { readonly value: PackValue }) {
  return (
    <>
      <View className="pack-value-line">
        <View className="type-sub">{sayValueName(path)}</View>
        <View className="pack-value-amount">{sayValue(path, value)}</View>
      </View>
      <Cited source={source} />
    </>
  )
}

export function Cited({ source }: { readonly source: PackValue['source'] }) {
  return (
    <View className="pack-value-source">
      {source.demonstration ? <DemonstrationTag /> : null}
      <View>{saySource(source)}</View>
    </View>
  )
}
