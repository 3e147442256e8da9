// Owns the page of one course's roster: who has a seat, who waits.
import { CourseRoster } from '@src/features/school/course-roster'
import { schoolTexts } from '@src/texts/school-texts'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function SchoolCoursePage() {
  const { courseId = '' } = useRouter().params
  return (
    <Screen title={schoolTexts.roster} back>
      <CourseRoster courseId={courseId} />
    </Screen>
  )
}
