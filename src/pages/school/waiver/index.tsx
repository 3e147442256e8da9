// The page where a school reviews one waiver application.

import { SchoolWaiverReview } from '@src/features/billing/waivers/school-waiver-review'
import { SchoolGate } from '@src/features/school/school-gate'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolWaiverPage() {
  const { applicationId = '' } = useAddress()
  return (
    <SchoolGate section="staff">
      {() => (
        <Screen title="审核" back>
          <SchoolWaiverReview applicationId={applicationId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
