// Owns the page of one course for one child.
import { useAction } from '@src/api/use-action'
import { CoursePage } from '@src/features/enrollment/course-page'
import { useRouter } from '@tarojs/taro'

export default function Course() {
  const { pupilId = '', courseId = '' } = useRouter().params
  const state = useAction('enrollment.getCourse', { pupilId, courseId })
  return <CoursePage state={state} />
}
