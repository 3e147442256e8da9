// The field for the day on which money moved.
import { sayDate } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { FieldFrame } from '@src/ui/form/form-field'
import { Picker, View } from '@tarojs/components'
import './day-field.css'

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly from?: string
  readonly until: string
  readonly onChange: (day: string) => void
}

export function DayField({ label, value, from, until, onChange }: DayFieldProps) {
  return (
    <FieldFrame label={label}>
      <Picker
        mode="date"
        value={value}
        {...(from === undefined ? {} : { start: from })}
        end={until}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="form-field-input day-field">
          <View>{sayDate(value)}</View>
          <Icon name="calendar" size={20} />
        </View>
      </Picker>
    </FieldFrame>
  )
}
