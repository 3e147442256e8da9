// The page of a term's income and spending, as published to families.
import { FamilyPublicationView } from '@src/features/billing/closing/family-publication-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function PublicationPage() {
  return (
    <Screen title="收支公布" back>
      <FamilyView>{({ pupilId }) => <FamilyPublicationView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
