// A form field to choose one of several options.
import { type FieldValues, useController } from 'react-hook-form'
import { Chips } from '../controls/chips'
import { FieldFrame, type FormFieldProps } from './form-field'

interface ChoiceFieldProps<Form extends FieldValues> extends FormFieldProps<Form> {
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

export function ChoiceField<Form extends FieldValues>(props: ChoiceFieldProps<Form>) {
  const { control, name, label, hint, rules, options } = props
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) })
  return (
    <FieldFrame label={label} hint={hint} error={fieldState.error?.message}>
      <Chips options={options} value={String(field.value ?? '')} onChange={field.onChange} label={label} />
    </FieldFrame>
  )
}
