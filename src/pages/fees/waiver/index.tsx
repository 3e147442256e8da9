// The page where a family applies for a waiver and follows it.

import { FamilyWaiverView } from '@src/features/billing/waivers/family-waiver-view'
import { waiverTexts } from '@src/features/billing/waivers/waiver-texts'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function WaiverPage() {
  return (
    <Screen title={waiverTexts.title} back>
      <FamilyView>{({ pupilId }) => <FamilyWaiverView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
