// What was, struck through, and what will be.
import { Text, View } from '@tarojs/components'
import './change-list.css'

export function OldToNew({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  return (
    <View className="type-sub">
      {from === null ? null : <Text className="change-from">{from}</Text>}
      {from === null || to === null ? null : <Text>{' → '}</Text>}
      {to === null ? null : <Text className="strong">{to}</Text>}
    </View>
  )
}
