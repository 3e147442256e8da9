// Consent once given: what is in force, changing it, how it was given, and withdrawing it.
import type { ConsentPurpose } from '@domain/privacy/consents/consent'
import { type PrivacyText, PURPOSE_WORDS } from '@src/features/privacy/consents/privacy-texts'
import { saySavedAt } from '@src/texts/say-date'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Consent } from './answers'
import { RulesRow } from './privacy-facts'
import { PurposeSwitches } from './purpose-switches'
import { useConsentChange } from './use-consent-change'
import { WithdrawConsentSheet } from './withdraw-consent-sheet'

interface ConsentStateProps {
  readonly consent: Consent
  readonly text: PrivacyText
}

export function ConsentState({ consent, text }: ConsentStateProps) {
  const { pupil, agreed, history, textVersion } = consent
  const [asking, setAsking] = useState(false)
  const { change, busy, problem, forgetProblem } = useConsentChange(consent)
  const turn = (purpose: ConsentPurpose, on: boolean) => {
    if (purpose === 'SERVICE' && !on) setAsking(true)
    else void change(purpose, on)
  }
  const close = () => {
    forgetProblem()
    setAsking(false)
  }
  return (
    <View className="stack">
      <Notice tone="done">{`已同意处理${pupil.name}的信息，随时可以改。`}</Notice>
      <PurposeSwitches text={text} on={agreed} onChange={turn} />
      <Card kind="list" title="记录">
        {[...history].reverse().map(({ kind, purposes, at, byMe, bySchool }) => (
          <ListRow
            key={`${at} ${kind}`}
            title={`${kind === 'GIVEN' ? '同意' : '撤回'}：${purposes.map((purpose) => PURPOSE_WORDS[purpose]).join('、')}`}
            note={`${saySavedAt(at)}，${byMe ? '你' : '另一位监护人'}${bySchool ? '在纸上签，学校代录' : ''}`}
          />
        ))}
      </Card>
      <Card kind="list">
        <RulesRow version={textVersion} />
      </Card>
      <WithdrawConsentSheet
        open={asking}
        consent={consent}
        busy={busy}
        problem={problem}
        onWithdraw={() => void change('SERVICE', false).then((done) => done && close())}
        onClose={close}
      />
    </View>
  )
}
