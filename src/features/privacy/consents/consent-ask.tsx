// Asks for consent: what happens with the data, three switches with none preset, one button.
import type { ConsentPurpose } from '@domain/privacy/consents/consent'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import type { PrivacyText } from '@src/features/privacy/consents/privacy-texts'
import { goBack } from '@src/navigation/app-routes'
import { saySending } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Consent } from './answers'
import { PrivacyFacts } from './privacy-facts'
import { PurposeSwitches } from './purpose-switches'

interface ConsentAskProps {
  readonly consent: Consent
  readonly text: PrivacyText
}

export function ConsentAsk({ consent, text }: ConsentAskProps) {
  const { pupil, textVersion, endsOn, livePlaces } = consent
  const [chosen, setChosen] = useState<readonly ConsentPurpose[]>([])
  const { give, busy, problem } = useGiving(consent)
  return (
    <View className="stack">
      <View>
        <View className="type-title">{`关于${pupil.name}的信息`}</View>
        <View className="type-sub ink-2">{`${pupil.schoolName} ${pupil.homeroomName}，读完大约一分钟`}</View>
      </View>
      {endsOn !== null && livePlaces > 0 ? (
        <Notice tone="warn">{`同意撤回了，${pupil.name}报的 ${livePlaces} 门课从 ${sayDate(endsOn)}起退掉。今天 24 点前重新同意，课都还在。`}</Notice>
      ) : null}
      <PrivacyFacts facts={text.facts} version={textVersion} />
      <View className="type-head">你同意哪些</View>
      <PurposeSwitches
        text={text}
        on={chosen}
        onChange={(purpose, on) =>
          setChosen((now) => (on ? [...now, purpose] : now.filter((each) => each !== purpose)))
        }
      />
      <WriteProblem problem={problem} />
      <ButtonColumn>
        <ActionButton
          text="我是监护人，同意"
          busy={busy}
          blocked={chosen.includes('SERVICE') ? undefined : '先打开「课后服务」'}
          onTap={() => void give(chosen)}
        />
        <ActionButton text="先不同意" kind="quiet" onTap={goBack} />
      </ButtonColumn>
    </View>
  )
}

function useGiving({ pupil, textVersion }: Consent) {
  const { run, state } = useWrite('privacy.giveConsent')
  const [problem, setProblem] = useState<CallError | null>(null)
  const show = useToast((toast) => toast.show)
  const give = async (purposes: readonly ConsentPurpose[]) => {
    setProblem(null)
    const answer = await run({ pupilId: pupil.pupilId, purposes: [...purposes], textVersion })
    if (!answer.ok) return setProblem(answer.error)
    show({ text: '记下了，随时可以撤回' })
    goBack()
  }
  return { give, problem, busy: saySending(state, '正在记下') }
}
