// The page of a family's calendar: all its children, by week and month.
import { FamilyCalendar } from '@src/features/enrollment/sessions/family-calendar'
import { Screen } from '@src/ui/layout/screen'

export default function CalendarPage() {
  return (
    <Screen title="课表" back>
      <FamilyCalendar />
    </Screen>
  )
}
