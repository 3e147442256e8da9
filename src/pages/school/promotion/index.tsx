// The page of a school's term change: which class becomes which.
import { PromotionView } from '@src/features/identity/promotion/promotion-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/identity/promotion/promotion-desk').then(({ PromotionDesk }) => PromotionDesk)
    : null

export default function SchoolPromotionPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="全校升级" back>
              <PromotionView schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
