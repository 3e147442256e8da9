// Owns buttons one above the other, as wide as the page: the one thing to do, then the quiet way out.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './button-column.css'

export function ButtonColumn({ children }: PropsWithChildren) {
  return <View className="button-column">{children}</View>
}
