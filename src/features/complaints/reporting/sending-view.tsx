// While a report is being sent, and when it did not get through.
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Progress } from '@src/ui/feedback/progress'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { StepHead } from '../guide/step-head'
import { FAULT_TEXTS } from './sending-fault-texts'
import type { ReportFault } from './use-sending'

export function SendingView({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100)
  return (
    <Screen title="正在送出">
      <View className="stack">
        <StepHead step="先别关这一页" title="加密，再送出去" />
        <Card>
          <Progress
            words={share === 0 ? '正在这台手机上加密' : `已送 ${percent}%`}
            share={share}
            note="字和照片加密以后才离开手机。断了会自己再送，不会送成两份。"
          />
        </Card>
      </View>
    </Screen>
  )
}

interface FailedViewProps {
  readonly fault: ReportFault
  readonly onAgain: () => void
  readonly onBack: () => void
  /** The code may already be good: nobody knows. */
  readonly onReceipt: (() => void) | null
}

export function FailedView({ fault, onAgain, onBack, onReceipt }: FailedViewProps) {
  const { title, hint } = FAULT_TEXTS[fault]
  const isUnknown = fault === 'LOST'
  return (
    <Screen title={isUnknown ? '不知道到没到' : '没送出去'} back onBack={isUnknown ? onAgain : onBack}>
      <View className="stack">
        <StepHead step={isUnknown ? '还没送成' : '没送出去'} />
        <PlainState drawing="kite" title={title} hint={hint}>
          <ButtonColumn>
            <ActionButton text="再送一次" onTap={onAgain} />
            {isUnknown && onReceipt ? (
              <ActionButton text="先记下回执码" kind="plain" onTap={onReceipt} />
            ) : (
              <ActionButton text="回去看看写的" kind="plain" onTap={onBack} />
            )}
          </ButtonColumn>
        </PlainState>
      </View>
    </Screen>
  )
}
