// An icon at the desk: the app's own, or one of the few that only the desk carries.
import type { IconName } from '../basics/icon'

export type DeskIconName =
  | IconName
  | 'building'
  | 'calculator'
  | 'chart'
  | 'download'
  | 'gate'
  | 'group'
  | 'inbox'
  | 'link'
  | 'more'
  | 'table'

interface DeskIconProps {
  readonly name: DeskIconName
  readonly size?: 15 | 16 | 18 | 20
}

export function DeskIcon({ name, size = 18 }: DeskIconProps) {
  return <i className={`icon icon-${name} icon-size-${size}`} aria-hidden="true" />
}
