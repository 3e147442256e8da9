// A thread as bubbles: one's own side green at the right, the other white at the left.
import { Icon } from '@src/ui/basics/icon'
import { Bubble, Bubbles } from '@src/ui/layout/bubble'
import { View } from '@tarojs/components'
import type { Message } from './answers'
import { sayDelivery, sayWritten } from './say-delivery'

interface ThreadBubblesProps {
  readonly messages: readonly Message[]
  readonly side: Message['side']
  /** The other side's name. */
  readonly other: string
  readonly now: number
}

export function ThreadBubbles({ messages, side, other, now }: ThreadBubblesProps) {
  return (
    <Bubbles label={`和${other}的话`}>
      {messages.map((message) => (
        <MessageBubble key={`${message.at} ${message.text}`} message={message} side={side} other={other} now={now} />
      ))}
    </Bubbles>
  )
}

interface MessageBubbleProps extends Pick<ThreadBubblesProps, 'side' | 'other' | 'now'> {
  readonly message: Message
}

function MessageBubble({ message: { side: from, text, at, deliverAt, isOwn }, side, other, now }: MessageBubbleProps) {
  const mine = from === side
  const who = mine ? (isOwn ? '我' : '家人') : other
  return (
    <Bubble isMine={mine} mark={mine ? who.slice(0, 1) : other.slice(0, 1)}>
      {mine && isOwn ? null : <View className="type-note ink-3">{`${who} ${sayWritten(at, now)}`}</View>}
      <View className="type-body">{text}</View>
      {deliverAt > now ? (
        <View className="line type-note ink-2">
          <Icon name="clock" size={15} />
          <View>{`${sayWritten(at, now)} 写的，${sayDelivery(deliverAt, now)} 送到`}</View>
        </View>
      ) : null}
    </Bubble>
  )
}
