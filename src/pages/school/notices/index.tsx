// The page of a school's notices to families: a table at a desk, on a phone whom to write to.
import { AudienceRows } from '@src/features/notices/announcements/audience-rows'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/notices/announcements/notices-desk').then(({ NoticesDesk }) => NoticesDesk)
    : null

export default function SchoolNoticesPage() {
  return (
    <OfficePage title="给家长的通知" loadDesk={loadDesk}>
      {(schoolId) => <AudienceRows schoolId={schoolId} />}
    </OfficePage>
  )
}
