// The page of a school's term change: which class becomes which.
import { PromotionView } from '@src/features/identity/promotion/promotion-view'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/identity/promotion/promotion-desk').then(({ PromotionDesk }) => PromotionDesk)
    : null

export default function SchoolPromotionPage() {
  return (
    <OfficePage title="全校升级" loadDesk={loadDesk}>
      {(schoolId) => <PromotionView schoolId={schoolId} />}
    </OfficePage>
  )
}
