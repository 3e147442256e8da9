// How many minutes the evening has left, on the ruler, live while the item is being written.
import { spoken } from '@src/ui/basics/spoken'
import { MinutesRuler, RulerLegend } from '@src/ui/marks/minutes-ruler'
import { View } from '@tarojs/components'
import type { RoomLeft } from '../items/room-left'
import { sayEvening } from '../items/say-evening'

interface RoomHeadProps {
  readonly rooms: readonly RoomLeft[]
  readonly date: string
  readonly today: string
}

/** The class with least room is drawn; the others are said. */
export function RoomHead({ rooms, date, today }: RoomHeadProps) {
  const [tightest, ...others] = rooms
  if (!tightest) return null
  const { homeroom, cap, left, parts } = tightest
  return (
    <View className="composer-room" {...spoken({ role: 'group', label: '还能留多少' })}>
      <View className="type-head" {...spoken({ role: 'status', live: 'polite' })}>
        <Room name={homeroom.name} evening={sayEvening(date, today)} room={tightest} />
      </View>
      <MinutesRuler parts={parts} limit={cap} beyond={left < 0} />
      <RulerLegend parts={parts} limit={cap} />
      {others.length > 0 ? (
        <View className="composer-others">
          {others.map((room) => `${room.homeroom.name} ${sayLeft(room)}`).join('，')}
        </View>
      ) : null}
    </View>
  )
}

interface RoomProps {
  readonly name: string
  readonly evening: string
  readonly room: RoomLeft
}

function Room({ name, evening, room: { left, cap, total, isTooLong } }: RoomProps) {
  if (isTooLong) return <View className="composer-room-over">{`一项最多 ${cap} 分钟`}</View>
  if (cap === 0 && total === 0) return <View>{`${name}不留书面的回家作业`}</View>
  if (left < 0) return <View className="composer-room-over">{`${name}${evening}会到 ${total}，超 ${-left} 分钟`}</View>
  return (
    <View>
      {`${name}${evening}还能留 `}
      <View className="ink-primary inline">{left}</View>
      {' 分钟'}
    </View>
  )
}

function sayLeft({ left, cap }: RoomLeft): string {
  if (cap === 0) return '不留书面的'
  return left < 0 ? `超 ${-left} 分钟` : `还能留 ${left} 分钟`
}
