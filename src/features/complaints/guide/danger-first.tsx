// A child in danger: telephones first, before a single word is written.
import { HOTLINES } from '@domain/complaints/guide/hotlines'
import { CallButton } from '@src/ui/feedback/call-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'

export function DangerFirst() {
  return (
    <View className="stack">
      <Notice tone="danger">
        <View className="strong">孩子正有危险，先打电话，不要等</View>
        <View>打电话不是匿名的，但最快。这份举报送到就给受理人看，不等批次；看到的人依法必须马上报告。</View>
      </Notice>
      <CallButton whom="110" phone={HOTLINES.police} kind="plain" otherwise="" />
      <CallButton whom="12345" phone={HOTLINES.government} kind="plain" otherwise="" />
    </View>
  )
}
