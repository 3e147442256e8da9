// The labels that are typed: one line for the list, the street, the institution if it is known.
import { Input, View } from '@tarojs/components'
import type { LabelsChange } from './labels-change'

export function LabelWords({ labels, onChange }: LabelsChange) {
  return (
    <View>
      <Words label="一行说清是谁、在哪" value={labels.title} onChange={(title) => onChange({ title })} />
      <Words label="街道" value={labels.town} onChange={(town) => onChange({ town: town.trim() })} />
      <Words
        label="机构名称，知道才写"
        value={labels.institution ?? ''}
        onChange={(text) => onChange({ institution: text.trim() === '' ? null : text.trim() })}
      />
    </View>
  )
}

interface WordsProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Words({ label, value, onChange }: WordsProps) {
  const named = { 'aria-label': label }
  return (
    <Input
      className="form-field-input case-field"
      value={value}
      maxlength={40}
      placeholder={label}
      onInput={({ detail }) => onChange(detail.value)}
      {...named}
    />
  )
}
