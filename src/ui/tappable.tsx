// Owns what can be tapped: a view that readers call a button, that shows the press, and that a keyboard reaches.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './tappable.css'

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

interface Key {
  readonly key: string
  readonly preventDefault: () => void
}

export function Tappable(props: PropsWithChildren<TappableProps>) {
  const { onTap, label, className = '', disabled = false, selected, role = 'button', children } = props
  const tap = () => {
    if (!disabled) onTap()
  }
  const accessibility = {
    role,
    'aria-role': role,
    'aria-label': label,
    'aria-disabled': disabled,
    [role === 'tab' ? 'aria-selected' : 'aria-checked']: role === 'button' || role === 'link' ? undefined : selected,
    'aria-pressed': role === 'button' ? selected : undefined,
    tabIndex: 0,
    onKeyDown: (event: Key) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      tap()
    },
  }
  return (
    <View
      className={`tappable ${className}`}
      hoverClass={disabled ? 'none' : 'tappable-press'}
      onClick={tap}
      {...accessibility}
    >
      {children}
    </View>
  )
}
