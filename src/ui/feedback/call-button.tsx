// A button that calls a phone number, or the sentence that there is none to call.
import { View } from '@tarojs/components'
import { ActionButton } from '../controls/action-button'
import { ButtonColumn } from '../controls/button-column'
import { callNumber } from './call-number'
import { Notice } from './notice'
import './call-button.css'

interface CallButtonProps {
  /** Who answers, such as 青禾小学. */
  readonly whom: string
  readonly phone: string | null
  readonly kind?: 'plain' | 'quiet' | 'primary'
  /** What to do where no number is known. */
  readonly otherwise: string
}

export function CallButton({ whom, phone, kind = 'plain', otherwise }: CallButtonProps) {
  if (phone === null) return <Notice tone="info">{otherwise}</Notice>
  const call = () => callNumber(phone)
  return (
    <ButtonColumn>
      <ActionButton text={`打给${whom}`} label={`打给${whom}，${phone}`} kind={kind} icon="phone" onTap={call} />
      <View className="type-note ink-2 call-button-number">{phone}</View>
    </ButtonColumn>
  )
}
