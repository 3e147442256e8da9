// Owns the page of a term's income and spending, as published to families.
import { PublicationView } from '@src/features/billing/publication-view'
import { FamilyView } from '@src/features/identity/family-view'
import { Screen } from '@src/ui/screen'

export default function PublicationPage() {
  return (
    <Screen title="收支公布" back>
      <FamilyView>{({ pupilId }) => <PublicationView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
