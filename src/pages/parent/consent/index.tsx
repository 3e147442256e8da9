// The page of consent to process a child's data.
import { FamilyView } from '@src/features/identity/families/family-view'
import { ConsentView } from '@src/features/privacy/consents/consent-view'
import { Screen } from '@src/ui/layout/screen'

export default function ConsentPage() {
  return (
    <Screen title="信息说明" back>
      <FamilyView withLeavers>{({ pupilId }) => <ConsentView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
