// A tappable view: a button to screen readers, with a press effect, reachable by keyboard.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { pressByKey } from './press-by-key'
import './tappable.css'
import { spoken } from './spoken'

export interface TappableProps {
  readonly onTap: () => void
  /** What readers say; leave out where the text inside says it. */
  readonly label?: string | undefined
  readonly className?: string
  readonly disabled?: boolean
  /** A choice among several, or a switch: readers say whether it is on. */
  readonly selected?: boolean | undefined
  readonly role?: 'button' | 'checkbox' | 'switch' | 'tab' | 'link'
}

export function Tappable(props: PropsWithChildren<TappableProps>) {
  const { onTap, label, className = '', disabled = false, selected, role = 'button', children } = props
  const tap = () => {
    if (!disabled) onTap()
  }
  const chosen = role === 'tab' ? { selected } : role === 'button' ? { pressed: selected } : { checked: selected }
  const told = spoken({ role, label, ...(disabled ? { disabled } : {}), ...chosen })
  return (
    <View
      className={`tappable ${className}`}
      hoverClass={disabled ? 'none' : 'tappable-press'}
      onClick={tap}
      {...told}
      {...pressByKey(tap)}
    >
      {children}
    </View>
  )
}
