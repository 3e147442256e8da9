// The page of one course's roster: who has a seat, who waits.
import { SchoolCourseRoster } from '@src/features/enrollment/catalog/school-course-roster'
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function SchoolCoursePage() {
  const { courseId = '' } = useRouter().params
  return (
    <Screen title={schoolCourseTexts.roster} back>
      <SchoolCourseRoster courseId={courseId} />
    </Screen>
  )
}
