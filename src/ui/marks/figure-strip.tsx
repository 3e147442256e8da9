// A row of labeled figures: how many of what, at a glance.
import { View } from '@tarojs/components'
import './figure-strip.css'

export interface Figure {
  readonly value: number
  readonly word: string
  readonly tone?: 'ink' | 'primary' | 'accent' | 'danger'
}

export function FigureStrip({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <View className="figure-strip" role="list">
      {figures.map(({ value, word, tone = 'ink' }) => (
        <View key={word} className="figure" role="listitem">
          <View className={`figure-value figure-${tone}`}>{value}</View>
          <View className="figure-word">{word}</View>
        </View>
      ))}
    </View>
  )
}
