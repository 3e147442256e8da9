// The page that shows who viewed a child's data.
import { FamilyView } from '@src/features/identity/families/family-view'
import { FamilyAccessesView } from '@src/features/privacy/audit/family-accesses-view'
import { Screen } from '@src/ui/layout/screen'

export default function AccessesPage() {
  return (
    <Screen title="谁看过" back>
      <FamilyView withLeavers>{({ pupilId }) => <FamilyAccessesView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
