// The page of a notice that was sent: who opened it, for its sender alone.
import { AnnouncedView } from '@src/features/notices/announcements/announced-view'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function AnnouncedPage() {
  const { announcementId = 'none' } = useRouter().params
  return (
    <Screen title="发过的通知" back>
      <AnnouncedView announcementId={announcementId} />
    </Screen>
  )
}
