// The page of good work: what a family is asked, and what is shown.
import { FamilyShowcase } from '@src/features/homework/showcase/family-showcase'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function ShowcasePage() {
  return (
    <Screen title="好作业" back>
      <FamilyView>{({ pupilId }) => <FamilyShowcase pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
