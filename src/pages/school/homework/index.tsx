// The page of a school's homework load, findings and five rules.
import { SchoolHomeworkView } from '@src/features/homework/load/school-homework-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'

export default function SchoolHomeworkPage() {
  return (
    <SchoolGate section="homework" place="schoolHomework">
      {(staff) => (
        <SchoolScreen section="homework" staff={staff}>
          <SchoolHomeworkView schoolId={staff.school.schoolId} />
        </SchoolScreen>
      )}
    </SchoolGate>
  )
}
