// Owns the page of courses one may choose from.
import { CourseList } from '@src/features/enrollment/course-list'
import { FamilyView } from '@src/features/identity/family-view'
import { Screen } from '@src/ui/screen'

export default function CoursesPage() {
  return (
    <Screen title="选课" tab="courses">
      <FamilyView>{({ pupilId }) => <CourseList pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
