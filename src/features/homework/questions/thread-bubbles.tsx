// A thread as bubbles: one's own side green at the right, the other white at the left.
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { View } from '@tarojs/components'
import type { Message } from './answers'
import { sayDelivery, sayWritten } from './say-delivery'
import './thread-bubbles.css'

interface ThreadBubblesProps {
  readonly messages: readonly Message[]
  readonly side: Message['side']
  /** The other side's name. */
  readonly other: string
  readonly now: number
}

export function ThreadBubbles({ messages, side, other, now }: ThreadBubblesProps) {
  return (
    <View className="bubbles">
      {messages.map((message) => (
        <Bubble key={`${message.at} ${message.text}`} message={message} side={side} other={other} now={now} />
      ))}
    </View>
  )
}

interface BubbleProps extends Pick<ThreadBubblesProps, 'side' | 'other' | 'now'> {
  readonly message: Message
}

function Bubble({ message: { side: from, text, at, deliverAt, isOwn }, side, other, now }: BubbleProps) {
  const mine = from === side
  const who = mine ? (isOwn ? '我' : '家人') : other
  return (
    <View className={mine ? 'bubble bubble-mine' : 'bubble'}>
      <View className="bubble-mark" {...spoken({ hidden: true })}>
        {mine ? who.slice(0, 1) : other.slice(0, 1)}
      </View>
      <View className="bubble-box">
        {mine && isOwn ? null : <View className="type-note ink-3">{`${who} ${sayWritten(at, now)}`}</View>}
        <View className="type-body">{text}</View>
        {deliverAt > now ? (
          <View className="line type-note ink-2">
            <Icon name="clock" size={15} />
            <View>{`${sayWritten(at, now)} 写的，${sayDelivery(deliverAt, now)} 送到`}</View>
          </View>
        ) : null}
      </View>
    </View>
  )
}
