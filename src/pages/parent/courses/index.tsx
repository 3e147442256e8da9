// The page of courses to choose from.
import { FamilyCourseList } from '@src/features/enrollment/catalog/family-course-list'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function CoursesPage() {
  return (
    <Screen title="选课" tab="courses">
      <FamilyView>{({ pupilId }) => <FamilyCourseList pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
