// An amount of money: equal-width digits, two decimals, thousands separators, a smaller 元 behind.

import { sayYuan } from '@src/texts/say-money'
import { Text, View } from '@tarojs/components'
import './money.css'

interface MoneyProps {
  readonly fen: number
  readonly size?: 'body' | 'head' | 'total' | 'display'
  readonly unit?: string
  readonly tone?: 'ink' | 'primary'
}

export function Money({ fen, size = 'body', unit = '元', tone = 'ink' }: MoneyProps) {
  return (
    <View className={`money money-${size} money-${tone}`}>
      <Text className="money-amount">{sayYuan(fen)}</Text>
      {unit === '' ? null : <Text className="money-unit">{unit}</Text>}
    </View>
  )
}
