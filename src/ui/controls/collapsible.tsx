// Folds content away behind one tap in 关怀版: fewer things on screen, none taken away.

import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import type { IconName } from '../basics/icon'
import { useLargeType } from '../basics/large-type'
import { ActionButton } from './action-button'
import './collapsible.css'

interface CollapsibleProps {
  /** Says what the tap shows. */
  readonly text: string
  readonly icon: IconName
}

export function Collapsible({ text, icon, children }: PropsWithChildren<CollapsibleProps>) {
  const large = useLargeType((state) => state.on)
  const [open, setOpen] = useState(false)
  if (open || !large) return children
  return (
    <View className="folded">
      <ActionButton text={text} icon={icon} kind="plain" onTap={() => setOpen(true)} />
    </View>
  )
}
