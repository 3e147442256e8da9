// A child of whom somebody may not fetch it: it waits inside, and nobody at the gate reads why.
import { Icon, type IconName } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './gate.css'
import type { GateChild } from './gate-answers'
import { sayShort } from './gate-texts'

interface GateQuietProps {
  readonly child: GateChild
  /** It was held: the office was told and comes. */
  readonly isHeld: boolean
}

export function GateQuiet({ child: { name, homeroomName, fetchers }, isHeld }: GateQuietProps) {
  const free = fetchers.filter(({ isHeld: isBarred }) => !isBarred).map(sayShort)
  const who = free[0] ?? '家里'
  return (
    <View className="stack">
      <Card title={name} aside={homeroomName}>
        <View className="type-sub ink-2">
          {isHeld ? '名单上有变动，请来接的人到值班室坐一下。' : '名单上有变动。先看清来的是谁，再点下面。'}
        </View>
        <Line icon="shield" title="孩子先留在门里" note="先别叫出来" />
        {isHeld ? <Line icon="bell" title="教务收到了，正过来" note="他们处理，你接着交别的孩子" /> : null}
        <Line icon="phone" title={`${who}那边由值班室打`} note="你不用解释，也不用核对是谁" />
      </Card>
      <View className="type-note ink-3 line">
        <Icon name="lock" size={16} />
        为什么，只有教务看得到
      </View>
    </View>
  )
}

function Line({ icon, title, note }: { readonly icon: IconName; readonly title: string; readonly note: string }) {
  return (
    <View className="line gap-top">
      <Icon name={icon} size={20} quiet />
      <View className="grow">
        <View className="type-body strong">{title}</View>
        <View className="type-note ink-2">{note}</View>
      </View>
    </View>
  )
}

interface GateQuietFootProps extends GateQuietProps {
  readonly onHand: (fetcher: GateChild['fetchers'][number]) => void
  readonly onHold: () => void
  /** Whoever came went without the child. */
  readonly onGone: () => void
}

export function GateQuietFoot({ child: { fetchers }, isHeld, onHand, onHold, onGone }: GateQuietFootProps) {
  const free = fetchers.filter(({ isHeld: isBarred }) => !isBarred)
  return (
    <View className="gate-foot gate-foot-wide">
      {free.slice(0, 2).map((fetcher) => (
        <ActionButton
          key={fetcher.who}
          text={`来的是${sayShort(fetcher)}`}
          kind="plain"
          onTap={() => onHand(fetcher)}
        />
      ))}
      <ActionButton text={isHeld ? '他走了' : '来的是别人'} kind="plain" onTap={isHeld ? onGone : onHold} />
    </View>
  )
}
