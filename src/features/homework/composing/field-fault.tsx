// A refusal beside its field: an icon and why.
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { View } from '@tarojs/components'

export function FieldFault({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <View className="composer-fault" {...spoken({ role: 'status', live: 'polite' })}>
      <Icon name="warn" size={16} />
      <View className="grow">{text}</View>
    </View>
  )
}
