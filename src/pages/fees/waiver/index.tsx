// Owns the page of relief from fees.
import { WaiverView } from '@src/features/billing/waiver-view'
import { FamilyView } from '@src/features/identity/family-view'
import { waiverTexts } from '@src/texts/waiver-texts'
import { Screen } from '@src/ui/screen'

export default function WaiverPage() {
  return (
    <Screen title={waiverTexts.title} back>
      <FamilyView>{({ pupilId }) => <WaiverView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
