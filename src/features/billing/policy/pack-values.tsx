// Every number of a fee policy for the district; in a draft each can be edited.
import { PolicyValues, ValueFacts } from '@src/features/billing/policy/policy-values'
import { sayValueName } from '@src/features/billing/policy/say-pack'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackAnswer, PackValue } from './answers'
import { EditValueSheet } from './edit-value-sheet'

export function PackValues({ answer }: { readonly answer: PackAnswer }) {
  const [editing, setEditing] = useState<PackValue | null>(null)
  if (!answer.may.edit) return <PolicyValues values={answer.values} />
  const drawEditable = (value: PackValue) => (
    <Tappable key={value.path} className="policy-value pack-value-edit" onTap={() => setEditing(value)}>
      <ValueFacts value={value} name={<View>{sayValueName(value.path)}</View>} />
    </Tappable>
  )
  return (
    <>
      <PolicyValues values={answer.values} draw={drawEditable} />
      {editing ? <EditValueSheet answer={answer} value={editing} onClose={() => setEditing(null)} /> : null}
    </>
  )
}
