// Owns the page of reviewing one application for relief.
import { SchoolGate } from '@src/features/school/school-gate'
import { WaiverReview } from '@src/features/school/waiver-review'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function SchoolWaiverPage() {
  const { applicationId = '' } = useRouter().params
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
