// The field for an invitation code: ten cells in rows of five over one hidden input.
import { CODE_LENGTH } from '@domain/identity/invitations/invitation'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { invitationSymbols } from './invitation-symbols'
import './receipt-code.css'

interface InvitationCodeFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
}

export function InvitationCodeField({ value, onChange, label }: InvitationCodeFieldProps) {
  const [typing, setTyping] = useState(false)
  const cells = Array.from({ length: CODE_LENGTH }, (_, index) => ({
    place: `cell-${index}`,
    symbol: value[index] ?? '',
  }))
  const named = { 'aria-label': `${label}，${CODE_LENGTH} 位` }
  return (
    <View className="receipt-field">
      <View className="receipt-cells">
        {cells.map(({ place, symbol }, index) => (
          <View
            key={place}
            className={typing && index === value.length ? 'receipt-cell receipt-cursor' : 'receipt-cell'}
          >
            {symbol}
          </View>
        ))}
      </View>
      <Input
        className="receipt-input"
        type="text"
        value={value}
        // Not seen; in a browser it is what readers are told, since Taro keeps the label on its own element.
        placeholder={named['aria-label']}
        // Room for what is dropped: spaces and dashes of a pasted code.
        maxlength={CODE_LENGTH * 3}
        onInput={({ detail }) => onChange(invitationSymbols(detail.value))}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        {...named}
      />
    </View>
  )
}
