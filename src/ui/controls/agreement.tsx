// A box the person ticks: never preselected, and the whole line can be tapped.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './agreement.css'
import { Icon } from '../basics/icon'
import { Tappable } from '../basics/tappable'

interface AgreementProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Agreement({ checked, onChange, children }: PropsWithChildren<AgreementProps>) {
  return (
    <Tappable
      role="checkbox"
      selected={checked}
      className={checked ? 'agreement agreement-on' : 'agreement'}
      onTap={() => onChange(!checked)}
    >
      <View className="agreement-box">{checked ? <Icon name="check" size={16} /> : null}</View>
      <View className="grow">{children}</View>
    </Tappable>
  )
}
