// The page that lists a school's waiver applications.

import { SchoolWaiverList } from '@src/features/billing/waivers/school-waiver-list'
import { SchoolGate } from '@src/features/school/school-gate'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolWaiversPage() {
  return (
    <SchoolGate section="staff" place="schoolWaivers">
      {({ school }) => (
        <Screen title="申请材料" back>
          <SchoolWaiverList schoolId={school.schoolId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
