// The page of one course's roster: who has a seat, who waits.
import { CourseRoster } from '@src/features/enrollment/catalog/course-roster'
import { schoolTexts } from '@src/features/enrollment/catalog/school-texts'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function SchoolCoursePage() {
  const { courseId = '' } = useRouter().params
  return (
    <Screen title={schoolTexts.roster} back>
      <CourseRoster courseId={courseId} />
    </Screen>
  )
}
