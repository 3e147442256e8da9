// The page of a school's notices to families: a table at a desk, on a phone whom to write to.
import { AudienceRows } from '@src/features/notices/announcements/audience-rows'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/notices/announcements/notices-desk').then(({ NoticesDesk }) => NoticesDesk)
    : null

export default function SchoolNoticesPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="给家长的通知" back>
              <AudienceRows schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
