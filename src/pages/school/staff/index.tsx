// The page of a school's staff: a table at a desk, by roles on a phone.
import { SchoolStaffView } from '@src/features/identity/staff/school-staff-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'
import { ByWidth } from '@src/ui/desk/by-width'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/identity/staff/staff-desk').then(({ StaffDesk }) => StaffDesk)
    : null

export default function SchoolStaffPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <SchoolScreen section="staff" staff={staff}>
              <SchoolStaffView key={staff.school.schoolId} schoolId={staff.school.schoolId} />
            </SchoolScreen>
          }
        />
      )}
    </SchoolGate>
  )
}
