// Shows one guardian's number after a reason was chosen; it is gone with the panel.
import { PHONE_REASONS, type PhoneReason } from '@domain/identity/pupils/phone-reasons'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PHONE_REASON_TEXTS } from './phone-reason-texts'

const REASONS = PHONE_REASONS.map((value) => ({ value, text: PHONE_REASON_TEXTS[value] }))

interface PhoneLookProps {
  readonly pupilId: string
  readonly kin: { readonly personId: string; readonly name: string }
}

export function PhoneLook({ pupilId, kin: { personId, name } }: PhoneLookProps) {
  const [isAsking, setAsking] = useState(false)
  const [phone, setPhone] = useState<string | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const look = async (reason: PhoneReason) => {
    const answer = await call('identity.showGuardianPhone', { pupilId, personId, reason })
    if (answer.ok) setPhone(answer.value.phone)
    else setProblem(answer.error)
  }
  if (phone !== null) return <View className="type-body strong">{phone}</View>
  if (!isAsking) {
    return (
      <ActionButton
        text="看手机号"
        label={`看手机号：${name}`}
        kind="quiet"
        size="small"
        icon="phone"
        onTap={() => setAsking(true)}
      />
    )
  }
  return (
    <View>
      <View className="type-note ink-2">{`为什么要打？${name}会看到你看过和原因。`}</View>
      <Chips<PhoneReason | ''>
        label="为什么要看"
        options={REASONS}
        value=""
        onChange={(reason) => reason !== '' && void look(reason)}
      />
      <WriteProblem problem={problem} />
    </View>
  )
}
