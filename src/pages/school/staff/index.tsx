// The page of a school's staff.

import { SchoolStaffView } from '@src/features/identity/staff/school-staff-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'

export default function SchoolStaffPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <SchoolScreen section="staff" staff={staff}>
          <SchoolStaffView key={staff.school.schoolId} schoolId={staff.school.schoolId} />
        </SchoolScreen>
      )}
    </SchoolGate>
  )
}
