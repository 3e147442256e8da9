// A number typed beside a case or in a report: yuan, lessons.
import { spoken } from '@src/ui/basics/spoken'
import { Input } from '@tarojs/components'

interface NumberFieldProps {
  readonly type: 'digit' | 'number'
  readonly value: string
  readonly words: string
  readonly onChange: (value: string) => void
}

export function NumberField({ type, value, words, onChange }: NumberFieldProps) {
  return (
    <Input
      className="form-field-input claim-field"
      type={type}
      maxlength={12}
      value={value}
      placeholder={words}
      onInput={({ detail }) => onChange(detail.value)}
      {...spoken({ label: words })}
    />
  )
}
