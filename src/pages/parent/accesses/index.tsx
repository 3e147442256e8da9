// The page that shows who viewed a child's data.
import { FamilyView } from '@src/features/identity/families/family-view'
import { AccessesView } from '@src/features/privacy/audit/accesses-view'
import { Screen } from '@src/ui/layout/screen'

export default function AccessesPage() {
  return (
    <Screen title="谁看过" back>
      <FamilyView withLeavers>{({ pupilId }) => <AccessesView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
