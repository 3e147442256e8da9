// When a child should sleep, and the paper that says so.
import { Icon } from '@src/ui/basics/icon'
import { View } from '@tarojs/components'

export function SleepSource({ grade }: { readonly grade: number }) {
  const primary = grade <= 6
  return (
    <View className="line type-note ink-2">
      <Icon name="document" size={16} />
      <View className="grow">
        {primary ? '小学生 21:20 前睡，睡够 10 小时' : '初中生 22:00 前睡，睡够 9 小时'}
        <View className="ink-3">教育部办公厅 教基厅函〔2021〕11号</View>
      </View>
    </View>
  )
}
