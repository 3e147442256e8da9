// The field for a receipt code: one cell a symbol, five in a row, over one hidden input.
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import './receipt-code.css'
import { receiptSymbols } from './receipt-symbols'

interface ReceiptCodeFieldProps {
  /** The last 5, or all 20. */
  readonly length: 5 | 20
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  /** Places of symbols that do not fit. */
  readonly wrong?: readonly number[]
}

export function ReceiptCodeField({ length, value, onChange, label, wrong = [] }: ReceiptCodeFieldProps) {
  const [typing, setTyping] = useState(false)
  const cells = Array.from({ length }, (_, index) => ({ place: `cell-${index}`, symbol: value[index] ?? '' }))
  const named = { 'aria-label': `${label}，${length} 位` }
  return (
    <View className="receipt-field">
      <View className="receipt-cells">
        {cells.map(({ place, symbol }, index) => (
          <View
            key={place}
            className={cellClass({ isWrong: wrong.includes(index), isNext: typing && index === value.length })}
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
        maxlength={length * 2}
        onInput={({ detail }) => onChange(receiptSymbols(detail.value, length))}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        {...named}
      />
    </View>
  )
}

function cellClass({ isWrong, isNext }: { readonly isWrong: boolean; readonly isNext: boolean }): string {
  if (isWrong) return 'receipt-cell receipt-wrong'
  return isNext ? 'receipt-cell receipt-cursor' : 'receipt-cell'
}
