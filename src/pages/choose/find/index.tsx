// The page on which a family finds courses by words, weekday, price and field.
import { CourseFinder } from '@src/features/enrollment/catalog/finder/course-finder'
import { Screen } from '@src/ui/layout/screen'

export default function FindCoursesPage() {
  return (
    <Screen title="找课" back>
      <CourseFinder />
    </Screen>
  )
}
