// Progress of a long task: words first, then a meter where the share is known.
import { View } from '@tarojs/components'
import { spoken } from '../basics/spoken'
import { Meter } from '../marks/meter'

interface ProgressProps {
  /** What is being done and how far: 正在上传 40%. */
  readonly words: string
  /** 0–1; null when nobody can say how far it is. */
  readonly share: number | null
  readonly note?: string
}

export function Progress({ words, share, note }: ProgressProps) {
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      <View className="type-sub ink-2">{words}</View>
      {share === null ? null : (
        <View className="gap-top">
          <Meter value={share} max={1} thin={false} label={words} />
        </View>
      )}
      {note ? <View className="type-note ink-3 gap-top">{note}</View> : null}
    </View>
  )
}
