// The page of a school's rosters: tables to print at a desk, lists on a phone.
import { RostersPhone } from '@src/features/enrollment/rosters/rosters-phone'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/rosters/rosters-desk').then(({ RostersDesk }) => RostersDesk)
    : null

export default function SchoolRostersPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="名单" back>
              <RostersPhone schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
