// Owns the page of reviewing one application for relief.
import { SchoolGate } from '@src/features/school/school-gate'
import { WaiverReview } from '@src/features/school/waiver-review'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function SchoolWaiverPage() {
  // An address comes as it was written: the colon between child and term as %3A.
  const applicationId = decodeURIComponent(useRouter().params.applicationId ?? '')
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
