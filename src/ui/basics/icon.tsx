// The design's line icons, 24 units wide, drawn in the current color.
import { View } from '@tarojs/components'
import './icon.css'

export type IconName =
  | 'bell'
  | 'book'
  | 'calendar'
  | 'check-circle'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'clock'
  | 'close'
  | 'copy'
  | 'document'
  | 'draw'
  | 'exit'
  | 'eye-off'
  | 'filter'
  | 'flag'
  | 'id-card'
  | 'info'
  | 'lock'
  | 'message'
  | 'minus'
  | 'offline'
  | 'over-limit'
  | 'pair'
  | 'pencil'
  | 'phone'
  | 'pin'
  | 'plus'
  | 'print'
  | 'refresh'
  | 'school'
  | 'search'
  | 'shield'
  | 'sun'
  | 'swap'
  | 'text-size'
  | 'undo'
  | 'upload'
  | 'user'
  | 'warn'
  | 'yuan'

/** Decoration only, with nothing to read: the word beside it carries the meaning. */
export function Icon({
  name,
  size = 24,
  quiet = false,
}: {
  readonly name: IconName
  readonly size?: 15 | 16 | 18 | 20 | 22 | 24 | 32
  /** In the second ink, where it only hints at a way on. */
  readonly quiet?: boolean
}) {
  return <View className={`icon icon-${name} icon-size-${size}${quiet ? ' ink-2' : ''}`} />
}
