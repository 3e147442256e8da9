// The page of a child's earlier homework, week by week.
import { dateAt } from '@domain/values/school-date'
import { OwnWeekView } from '@src/features/homework/kept/own-week-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function OwnWeekPage() {
  const { date = dateAt(Date.now()) } = useAddress()
  return (
    <Screen title="以前的作业" back>
      <FamilyView>{({ pupilId }) => <OwnWeekView pupilId={pupilId} date={date} />}</FamilyView>
    </Screen>
  )
}
