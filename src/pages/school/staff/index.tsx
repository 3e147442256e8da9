// Owns the page of a school's people.
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'
import { StaffView } from '@src/features/school/staff-view'

export default function SchoolStaffPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <SchoolScreen section="staff" staff={staff}>
          <StaffView key={staff.school.schoolId} schoolId={staff.school.schoolId} />
        </SchoolScreen>
      )}
    </SchoolGate>
  )
}
