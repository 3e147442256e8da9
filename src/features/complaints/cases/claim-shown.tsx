// What a reporter says they are owed, with the amount computed anew on this device.
import type { Claim } from '@domain/complaints/contents/claim'
import { RefundOwed } from '@src/features/complaints/disputes/refund-fields'
import { WagesOwed } from '@src/features/complaints/disputes/wages-fields'
import { sayYuan } from '@src/texts/say-money'
import { View } from '@tarojs/components'

export function ClaimShown({ claim }: { readonly claim: Claim }) {
  if (claim.kind === 'REFUND') {
    return (
      <View className="case-section">
        <View className="type-sub">
          对方说：交了 {sayYuan(claim.paidFen)} 元，{claim.lessons} 课时，上了 {claim.usedLessons} 课时
        </View>
        <RefundOwed claim={claim} />
      </View>
    )
  }
  return (
    <View className="case-section">
      {claim.months.map(({ month, owedFen }) => (
        <View key={month} className="case-line type-sub">
          <View>{month}</View>
          <View>{sayYuan(owedFen)} 元</View>
        </View>
      ))}
      <WagesOwed claim={claim} />
    </View>
  )
}
