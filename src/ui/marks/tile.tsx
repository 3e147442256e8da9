// 字块, a tile: one character on a soft square that stands for the category.
import { View } from '@tarojs/components'
import './tile.css'
import { spoken } from '../basics/spoken'

export type TileTone = 'primary' | 'accent' | 'plain' | 'info' | 'warn'

interface TileProps {
  readonly sign: string
  readonly tone?: TileTone
  readonly size?: 'small' | 'medium' | 'large'
}

export function Tile({ sign, tone = 'primary', size = 'medium' }: TileProps) {
  return (
    <View className={`tile tile-${tone} tile-${size}`} {...spoken({ hidden: true })}>
      {sign}
    </View>
  )
}
