// The page of a school's draw: prepared, watched, fixed, drawn, seats given.
import { SchoolDrawPhone } from '@src/features/enrollment/draws/school-draw-phone'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/draws/school-draw-desk').then(({ SchoolDrawDesk }) => SchoolDrawDesk)
    : null

export default function SchoolDrawPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="志愿和抽签" back>
              <SchoolDrawPhone schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
