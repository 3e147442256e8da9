// The page where a school reviews one waiver application.

import { WaiverReview } from '@src/features/billing/waivers/waiver-review'
import { SchoolGate } from '@src/features/school/school-gate'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolWaiverPage() {
  const { applicationId = '' } = useAddress()
  return (
    <SchoolGate section="staff">
      {() => (
        <Screen title="审核" back>
          <WaiverReview applicationId={applicationId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
