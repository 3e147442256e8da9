// A list row: slots at the left and right, a title with a note, and an optional link.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../basics/icon'
import './list-row.css'
import { Tappable } from '../basics/tappable'

interface ListRowProps {
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly start?: ReactNode
  readonly end?: ReactNode
  readonly onTap?: (() => void) | undefined
}

export function ListRow({ title, note, start, end, onTap }: ListRowProps) {
  const inside = (
    <>
      {start}
      <View className="grow">
        <View className="type-body strong">{title}</View>
        {note === undefined || note === null ? null : <View className="type-note ink-3">{note}</View>}
      </View>
      {end}
      {onTap ? <Icon name="chevron-right" size={18} quiet /> : null}
    </>
  )
  if (!onTap) return <View className="list-row">{inside}</View>
  return (
    <Tappable className="list-row" onTap={onTap}>
      {inside}
    </Tappable>
  )
}
