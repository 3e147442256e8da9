// Owns the page of what families of the school handed in for relief.

import { WaiverList } from '@src/features/billing/waivers/waiver-list'
import { SchoolGate } from '@src/features/school/school-gate'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolWaiversPage() {
  return (
    <SchoolGate section="staff">
      {({ school }) => (
        <Screen title="申请材料" back>
          <WaiverList schoolId={school.schoolId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
