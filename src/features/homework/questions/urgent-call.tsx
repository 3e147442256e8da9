// For what cannot wait for a teacher: the school's own number, or the public ones.
import { ActionButton } from '@src/ui/controls/action-button'
import { callNumber } from '@src/ui/feedback/call-number'
import { View } from '@tarojs/components'

export function UrgentCall({ phone }: { readonly phone: string | null }) {
  return (
    <View className="line-between urgent-call">
      <View className="type-note ink-2">孩子走失、受伤这样的急事，别等</View>
      {phone === null ? (
        <View className="type-note strong">打 110、120</View>
      ) : (
        <ActionButton
          text="打给学校"
          label={`打给学校，${phone}`}
          kind="quiet"
          size="small"
          icon="phone"
          onTap={() => callNumber(phone)}
        />
      )}
    </View>
  )
}
