// Owns the page of relief from fees.

import { waiverTexts } from '@src/features/billing/waivers/waiver-texts'
import { WaiverView } from '@src/features/billing/waivers/waiver-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function WaiverPage() {
  return (
    <Screen title={waiverTexts.title} back>
      <FamilyView>{({ pupilId }) => <WaiverView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
