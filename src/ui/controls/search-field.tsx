// A field to search a list: an icon, the input, and a button to clear it.
import { visibleText } from '@domain/values/visible-text'
import { Input, View } from '@tarojs/components'
import { Icon } from '../basics/icon'
import './search-field.css'
import { Tappable } from '../basics/tappable'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder: string
  readonly clearLabel: string
}

export function SearchField({ value, onChange, placeholder, clearLabel }: SearchFieldProps) {
  const accessibility = { 'aria-label': placeholder }
  return (
    <View className="search-field">
      <Icon name="search" size={20} />
      <Input
        className="search-field-input"
        type="text"
        value={value}
        placeholder={placeholder}
        confirmType="search"
        onInput={({ detail }) => onChange(visibleText(detail.value))}
        {...accessibility}
      />
      {value === '' ? null : (
        <Tappable className="search-field-clear" label={clearLabel} onTap={() => onChange('')}>
          <Icon name="close" size={18} />
        </Tappable>
      )}
    </View>
  )
}
