// What leaving changes, drawn before the question is answered: sums, seat, way back, refund.
import { Icon } from '@src/ui/basics/icon'
import { View } from '@tarojs/components'
import type { Leaving } from './answers'
import './leaving-effect.css'
import { leavingFacts, moneyRows, saySum } from './leaving-texts'

export function LeavingEffect({ leaving }: { readonly leaving: Leaving }) {
  return (
    <>
      <Sums leaving={leaving} />
      <View className="leaving-facts">
        {leavingFacts(leaving).map(({ icon, title, note }) => (
          <View key={title} className="leaving-fact">
            <Icon name={icon} size={20} />
            <View className="grow">
              <View className="type-sub strong">{title}</View>
              <View className="type-note ink-3">{note}</View>
            </View>
          </View>
        ))}
      </View>
    </>
  )
}

function Sums({ leaving }: { readonly leaving: Leaving }) {
  const { money } = leaving
  const rows = moneyRows(leaving)
  if (money === null || rows.length === 0) return null
  return (
    <View className="leaving-sums">
      {rows.map(({ name, note, amount, isLess }) => (
        <View key={name} className="leaving-row">
          <View className="grow">
            {name} <View className="type-note ink-3 leaving-note">{note}</View>
          </View>
          <View className={isLess ? 'leaving-less' : 'leaving-more'}>{amount}</View>
        </View>
      ))}
      <View className="leaving-row leaving-sum">
        <View className="strong grow">{money.billed ? '合起来，记进账单' : '合起来，这学期'}</View>
        <View className="strong">{saySum(money) ?? '钱不变'}</View>
      </View>
    </View>
  )
}
