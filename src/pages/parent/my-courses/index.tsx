// The page of what a child takes this term.
import { MyCourses } from '@src/features/enrollment/seats/my-courses'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function MyCoursesPage() {
  return (
    <Screen title="我的课程" back>
      <FamilyView>{({ pupilId }) => <MyCourses pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
