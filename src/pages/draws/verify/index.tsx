// The public page on which anybody plays a published draw again.
import { DrawVerification } from '@src/features/enrollment/draws/verify/draw-verification'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function VerifyDrawPage() {
  const { planId = '', pupilId = '' } = useRouter().params
  return (
    <Screen title="验证抽签" back>
      <DrawVerification planId={planId} pupilId={pupilId} />
    </Screen>
  )
}
