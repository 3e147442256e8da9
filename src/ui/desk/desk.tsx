// 工作台, the desk: places at the left, work in the middle, what waits at the right; or one column.
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'
import { LargeTypeSwitch } from '../controls/large-type-switch'
import { Tile } from '../marks/tile'
import { DeskIcon, type DeskIconName } from './desk-icon'
import './desk.css'

export interface DeskPlace {
  readonly name: string
  readonly text: string
  readonly icon: DeskIconName
  /** How many wait for this person there. */
  readonly count?: number
  readonly onTap: () => void
}

export interface DeskSide {
  readonly organization: string
  /** In the organization's place and below it: a switch of schools, of terms. */
  readonly switches?: ReactNode
  readonly groups: readonly { readonly title: string; readonly places: readonly DeskPlace[] }[]
  readonly current: string
  readonly person: { readonly name: string; readonly part: string }
}

interface DeskProps {
  readonly side: DeskSide
  /** Such as 9 月 9 日 周三 16:42. */
  readonly time: string
  /** At the left of the top bar, usually a search field. */
  readonly find?: ReactNode
  /** At the right of the top bar, beside the time and the large type. */
  readonly tools?: ReactNode
  readonly panel: ReactNode
}

/** Stands in a `Screen` that is `desk`. */
export function Desk({ side, time, find, tools, panel, children }: PropsWithChildren<DeskProps>) {
  return (
    <View className={panel ? 'desk' : 'desk desk-without-panel'}>
      <View className="desk-top">
        <View className="desk-find">{find}</View>
        <View className="desk-tools">
          <View className="type-note ink-3 no-wrap">{time}</View>
          {tools}
          <LargeTypeSwitch />
        </View>
      </View>
      <Places side={side} />
      <View className="desk-body">
        <View className="desk-main">{children}</View>
        {panel}
      </View>
    </View>
  )
}

function Places({ side: { organization, switches, groups, current, person } }: { readonly side: DeskSide }) {
  return (
    <View className="desk-side">
      <View className="desk-brand">
        放学后<View className="desk-brand-word">工作台</View>
      </View>
      {switches ?? (
        <View className="desk-org">
          <Tile sign={organization.slice(0, 1)} size="small" />
          <View className="grow one-line">{organization}</View>
        </View>
      )}
      <View className="desk-places">
        {groups.map(({ title, places }) => (
          <View key={title}>
            <View className="desk-group">{title}</View>
            {places.map((place) => (
              <Place key={place.name} place={place} on={place.name === current} />
            ))}
          </View>
        ))}
      </View>
      <View className="desk-person">
        <View className="desk-face" {...spoken({ hidden: true })}>
          {person.name.slice(0, 1)}
        </View>
        <View className="grow">
          <View className="strong one-line">{person.name}</View>
          <View className="type-note ink-3 one-line">{person.part}</View>
        </View>
      </View>
    </View>
  )
}

function Place({ place: { text, icon, count = 0, onTap }, on }: { readonly place: DeskPlace; readonly on: boolean }) {
  return (
    <Tappable
      className={on ? 'desk-place desk-place-on' : 'desk-place'}
      role="link"
      onTap={on ? () => undefined : onTap}
    >
      <DeskIcon name={icon} />
      <View className="grow">{text}</View>
      {count > 0 ? <View className="desk-count">{count}</View> : null}
    </Tappable>
  )
}

interface DeskHeadProps {
  readonly title: string
  readonly note: string
}

/** The page's heading with what it is about, and at most three buttons at the right. */
export function DeskHead({ title, note, children }: PropsWithChildren<DeskHeadProps>) {
  return (
    <View className="desk-head">
      <View>
        <View className="type-title" {...spoken({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="type-note ink-3">{note}</View>
      </View>
      <View className="desk-head-actions">{children}</View>
    </View>
  )
}

interface DeskPanelProps {
  readonly title: string
  /** Keys that work here, such as J and K, and what they do. */
  readonly keys?: { readonly keys: readonly string[]; readonly word: string }
  readonly foot?: ReactNode
}

export function DeskPanel({ title, keys, foot, children }: PropsWithChildren<DeskPanelProps>) {
  return (
    <View className="desk-panel">
      <View className="desk-panel-head">
        <View className="type-body strong">{title}</View>
        {keys ? (
          <View className="desk-keys" {...spoken({ hidden: true })}>
            {keys.keys.map((key) => (
              <View key={key} className="desk-key">
                {key}
              </View>
            ))}
            {keys.word}
          </View>
        ) : null}
      </View>
      <View className="desk-panel-body">{children}</View>
      {foot ? <View className="desk-panel-foot">{foot}</View> : null}
    </View>
  )
}
