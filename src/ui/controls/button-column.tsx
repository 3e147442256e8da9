// Full-width buttons in a column: the main action, then the quiet way out.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './button-column.css'

export function ButtonColumn({ children }: PropsWithChildren) {
  return <View className="button-column">{children}</View>
}
