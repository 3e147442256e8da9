// A form field for an hour, chosen on the phone's own wheel.
import { FieldFrame } from '@src/ui/form/form-field'
import { Picker, View } from '@tarojs/components'

interface TimeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}

export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <FieldFrame label={label}>
      <Picker mode="time" value={value} onChange={({ detail }) => onChange(detail.value)}>
        <View className="form-field-input">{value}</View>
      </Picker>
    </FieldFrame>
  )
}
