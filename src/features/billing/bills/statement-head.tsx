// The head of a family's fees: the child's name, one labeled amount, and a note at the right.
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import './statement-head.css'

interface StatementHeadProps {
  readonly pupil: { readonly name: string; readonly homeroomName: string }
  readonly word: string
  readonly fen: number
  readonly aside: string
  readonly note?: string
}

export function StatementHead({ pupil, word, fen, aside, note }: StatementHeadProps) {
  return (
    <View className="statement-head">
      <View>
        <View className="type-note ink-3">{`${pupil.name}，${pupil.homeroomName}`}</View>
        <View className="type-sub strong">{word}</View>
        <Money fen={fen} size="display" />
      </View>
      <View className="statement-term">
        <View className="type-note ink-3">学期</View>
        <View className="type-sub strong">{aside}</View>
        {note ? <View className="type-note ink-2">{note}</View> : null}
      </View>
    </View>
  )
}
