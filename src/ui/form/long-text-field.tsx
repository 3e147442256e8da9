// A form field for a few sentences: several lines high, scrolling beyond them.
import { visibleText } from '@domain/values/visible-text'
import { Textarea } from '@tarojs/components'
import { type FieldValues, useController } from 'react-hook-form'
import { FieldFrame, type FormFieldProps } from './form-field'

interface LongTextFieldProps<Form extends FieldValues> extends FormFieldProps<Form> {
  readonly placeholder: string
  readonly most: number
}

export function LongTextField<Form extends FieldValues>(props: LongTextFieldProps<Form>) {
  const { control, name, label, hint, rules, placeholder, most } = props
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) })
  const named = { 'aria-label': label, 'aria-invalid': fieldState.invalid }
  return (
    <FieldFrame label={label} hint={hint} error={fieldState.error?.message}>
      <Textarea
        className="form-field-long"
        maxlength={most}
        value={String(field.value ?? '')}
        placeholder={placeholder}
        onInput={({ detail }) => field.onChange(visibleText(detail.value))}
        onBlur={field.onBlur}
        {...named}
      />
    </FieldFrame>
  )
}
