// The page of a notice that was sent: who opened it, for its sender alone.
import { AnnouncedView } from '@src/features/notices/announcements/announced-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function AnnouncedPage() {
  const { announcementId = 'none' } = useAddress()
  return (
    <Screen title="发过的通知" back>
      <AnnouncedView announcementId={announcementId} />
    </Screen>
  )
}
