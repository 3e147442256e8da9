// The page of writing a notice to a class, a course, a grade or the school.
import { AnnounceView } from '@src/features/notices/announcements/announce-view'
import { audienceOf } from '@src/features/notices/announcements/audience-of'
import { AllSent } from '@src/features/notices/announcements/sent-announcements'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function AnnouncePage() {
  const audience = audienceOf(useAddress())
  return (
    <Screen title="给家长" back>
      {audience === null ? <AllSent /> : <AnnounceView audience={audience} />}
    </Screen>
  )
}
