// The page on which a family changes a child's day: away, early, somebody else, later.
import { TodayView } from '@src/features/enrollment/absences/today-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function TodayPage() {
  return (
    <Screen title="今天有变" back>
      <FamilyView>{({ pupilId, name }) => <TodayView pupilId={pupilId} name={name} />}</FamilyView>
    </Screen>
  )
}
