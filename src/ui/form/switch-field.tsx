// A form field for yes or no.
import { type FieldValues, useController } from 'react-hook-form'
import { Toggle } from '../controls/toggle'
import { FieldFrame, type FormFieldProps } from './form-field'

interface SwitchFieldProps<Form extends FieldValues> extends FormFieldProps<Form> {
  /** Beside the switch: what being on means. */
  readonly text: string
}

export function SwitchField<Form extends FieldValues>({
  control,
  name,
  label,
  hint,
  rules,
  text,
}: SwitchFieldProps<Form>) {
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) })
  return (
    <FieldFrame label={label} hint={hint} error={fieldState.error?.message}>
      <Toggle text={text} on={field.value === true} onChange={field.onChange} />
    </FieldFrame>
  )
}
