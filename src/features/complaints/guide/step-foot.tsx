// The foot of a step: back in words, and the one way on.
import { ActionButton } from '@src/ui/controls/action-button'
import { View } from '@tarojs/components'

interface StepFootProps {
  readonly onBack?: () => void
  readonly next: string
  readonly blocked?: string | undefined
  readonly busy?: string | false
  readonly onNext: () => void
}

export function StepFoot({ onBack, next, blocked, busy = false, onNext }: StepFootProps) {
  return (
    <View className="report-foot">
      {onBack ? <ActionButton text="上一步" kind="quiet" onTap={onBack} /> : null}
      <ActionButton text={next} blocked={blocked} busy={busy} onTap={onNext} />
    </View>
  )
}
