// The page of a school's rosters: tables to print at a desk, lists on a phone.
import { RostersPhone } from '@src/features/enrollment/rosters/rosters-phone'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/rosters/rosters-desk').then(({ RostersDesk }) => RostersDesk)
    : null

export default function SchoolRostersPage() {
  return (
    <OfficePage title="名单" loadDesk={loadDesk}>
      {(schoolId) => <RostersPhone schoolId={schoolId} />}
    </OfficePage>
  )
}
