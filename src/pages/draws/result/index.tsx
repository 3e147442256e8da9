// The page that shows how a child's wishes came out.
import { FamilyDrawResult } from '@src/features/enrollment/draws/result/family-draw-result'
import { Screen } from '@src/ui/layout/screen'

export default function DrawResultPage() {
  return (
    <Screen title="抽签结果" back>
      <FamilyDrawResult />
    </Screen>
  )
}
