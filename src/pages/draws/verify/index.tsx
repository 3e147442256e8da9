// The public page on which anybody plays a published draw again.
import { DrawVerification } from '@src/features/enrollment/draws/verify/draw-verification'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function VerifyDrawPage() {
  const { planId = '', pupilId = '' } = useAddress()
  return (
    <Screen title="验证抽签" back>
      <DrawVerification planId={planId} pupilId={pupilId} />
    </Screen>
  )
}
