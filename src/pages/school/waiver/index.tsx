// Owns the page of reviewing one application for relief.
import { useAddress } from '@src/app-address'
import { SchoolGate } from '@src/features/school/school-gate'
import { WaiverReview } from '@src/features/school/waiver-review'
import { Screen } from '@src/ui/screen'

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
