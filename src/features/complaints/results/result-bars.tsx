// Bars of published counts, each with its number.
import { View } from '@tarojs/components'
import './results.css'

interface ResultBarsProps {
  readonly bars: readonly { readonly word: string; readonly count: number }[]
  readonly total: number
}

export function ResultBars({ bars, total }: ResultBarsProps) {
  return (
    <View>
      {bars.map(({ word, count }) => (
        <View key={word} className="result-bar">
          <View className="result-bar-word">{word}</View>
          <View className="result-bar-track">
            <View className="result-bar-fill" style={{ width: `${Math.round((100 * count) / Math.max(1, total))}%` }} />
          </View>
          <View className="result-bar-count">{count}</View>
        </View>
      ))}
    </View>
  )
}
