// A form field for a day, chosen on the phone's own wheel.
import { sayDate } from '@src/texts/say-date'
import { Picker, View } from '@tarojs/components'
import { Icon } from '../basics/icon'
import './day-field.css'
import { FieldFrame } from './form-field'

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly from?: string
  readonly until?: string
  readonly onChange: (day: string) => void
}

export function DayField({ label, value, from, until, onChange }: DayFieldProps) {
  return (
    <FieldFrame label={label}>
      <Picker
        mode="date"
        value={value}
        {...(from === undefined ? {} : { start: from })}
        {...(until === undefined ? {} : { end: until })}
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
