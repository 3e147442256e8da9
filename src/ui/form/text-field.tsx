// A form field for one line of text.
import { visibleText } from '@domain/values/visible-text'
import { Input } from '@tarojs/components'
import { type FieldValues, useController } from 'react-hook-form'
import { FieldFrame, type FormFieldProps } from './form-field'

interface TextFieldProps<Form extends FieldValues> extends FormFieldProps<Form> {
  readonly placeholder?: string
  /** Which keyboard comes up. */
  readonly keyboard?: 'text' | 'number' | 'digit'
}

export function TextField<Form extends FieldValues>(props: TextFieldProps<Form>) {
  const { control, name, label, hint, rules, placeholder = label, keyboard = 'text' } = props
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) })
  const named = { 'aria-label': label, 'aria-invalid': fieldState.invalid }
  return (
    <FieldFrame label={label} hint={hint} error={fieldState.error?.message}>
      <Input
        className="form-field-input"
        type={keyboard}
        value={String(field.value ?? '')}
        placeholder={placeholder}
        onInput={({ detail }) => field.onChange(visibleText(detail.value))}
        onBlur={field.onBlur}
        {...named}
      />
    </FieldFrame>
  )
}
