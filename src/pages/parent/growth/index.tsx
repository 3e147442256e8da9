// The page of a child's levels, notes and the school's five rules.
import { FamilyGrowthView } from '@src/features/homework/growth/family-growth-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function GrowthPage() {
  return (
    <Screen title="成长记录" back>
      <FamilyView>{({ pupilId }) => <FamilyGrowthView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
