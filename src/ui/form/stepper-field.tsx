// A form field for a small number: one up or down, within bounds.
import { View } from '@tarojs/components'
import { type FieldValues, useController } from 'react-hook-form'
import { Icon, type IconName } from '../basics/icon'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'
import { FieldFrame, type FormFieldProps } from './form-field'

interface StepperFieldProps<Form extends FieldValues> extends FormFieldProps<Form> {
  readonly least: number
  readonly most: number
  readonly unit: string
}

export function StepperField<Form extends FieldValues>(props: StepperFieldProps<Form>) {
  const { control, name, label, hint, rules, least, most, unit } = props
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) })
  const value = Number(field.value)
  return (
    <FieldFrame label={label} hint={hint} error={fieldState.error?.message}>
      <View className="form-field-stepper">
        <Step icon="minus" label={`${label}减一`} off={value <= least} onTap={() => field.onChange(value - 1)} />
        <View className="form-field-number" {...spoken({ role: 'status', live: 'polite' })}>
          {`${value} ${unit}`}
        </View>
        <Step icon="plus" label={`${label}加一`} off={value >= most} onTap={() => field.onChange(value + 1)} />
      </View>
    </FieldFrame>
  )
}

interface StepProps {
  readonly icon: IconName
  readonly label: string
  readonly off: boolean
  readonly onTap: () => void
}

function Step({ icon, label, off, onTap }: StepProps) {
  const look = off ? 'form-field-step form-field-step-off' : 'form-field-step'
  return (
    <Tappable className={look} label={label} disabled={off} onTap={onTap}>
      <Icon name={icon} size={20} />
    </Tappable>
  )
}
