// Owns what 关怀版 keeps behind one tap: fewer things on a screen, and none taken away.
import { ActionButton } from '@src/ui/action-button'
import type { IconName } from '@src/ui/icon'
import { useLargeType } from '@src/ui/large-type'
import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import './folded.css'

interface FoldedProps {
  /** Says what the tap shows. */
  readonly text: string
  readonly icon: IconName
}

export function Folded({ text, icon, children }: PropsWithChildren<FoldedProps>) {
  const large = useLargeType((state) => state.on)
  const [open, setOpen] = useState(false)
  if (open || !large) return children
  return (
    <View className="folded">
      <ActionButton text={text} icon={icon} kind="plain" onTap={() => setOpen(true)} />
    </View>
  )
}
