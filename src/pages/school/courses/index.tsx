// The page of a school's courses: the window, how full each is, links to their rosters.
import { SchoolCourses } from '@src/features/enrollment/catalog/school-courses'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'

export default function SchoolCoursesPage() {
  return (
    <SchoolGate section="courses" place="schoolCourses">
      {(staff, state) => (
        <SchoolScreen section="courses" staff={staff}>
          <SchoolCourses key={staff.school.schoolId} state={state} />
        </SchoolScreen>
      )}
    </SchoolGate>
  )
}
