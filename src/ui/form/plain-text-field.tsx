// A field for words that may be left out, without the forms library: for everybody's first pages.
import { visibleText } from '@domain/values/visible-text'
import { Input, Textarea } from '@tarojs/components'
import { FieldFrame } from './form-field'

interface PlainTextFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly most: number
  /** A few sentences, several lines high. */
  readonly long?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

export function PlainTextField({ label, placeholder, most, long = false, value, onChange }: PlainTextFieldProps) {
  const shared = {
    value,
    placeholder,
    maxlength: most,
    onInput: ({ detail }: { readonly detail: { readonly value: string } }) => onChange(visibleText(detail.value)),
    'aria-label': label,
  }
  return (
    <FieldFrame label={label}>
      {long ? (
        <Textarea className="form-field-long" {...shared} />
      ) : (
        <Input className="form-field-input" type="text" {...shared} />
      )}
    </FieldFrame>
  )
}
