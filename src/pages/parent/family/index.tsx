// The page of a child's family members.

import { FamilyMembers } from '@src/features/identity/families/family-members'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function FamilyPage() {
  return (
    <Screen title="家人" back>
      <FamilyView withLeavers>{({ pupilId }) => <FamilyMembers pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
