// One line of a sum: the name, and the amount at the right edge.
import { sayYuan } from '@src/texts/say-money'
import { View } from '@tarojs/components'
import './closing-cards.css'

interface SumRowProps {
  readonly name: string
  readonly fen: number
  readonly strong?: boolean
}

export function SumRow({ name, fen, strong = false }: SumRowProps) {
  return (
    <View className={strong ? 'closing-row strong' : 'closing-row'}>
      <View className={strong ? '' : 'ink-2'}>{name}</View>
      {/* Turns -0 into 0, which is written without a minus sign. */}
      <View className="closing-amount">{sayYuan(fen === 0 ? 0 : fen)}</View>
    </View>
  )
}
