// The page on which a family compares two courses for one child.
import { CourseComparison } from '@src/features/enrollment/catalog/compare/course-comparison'
import { useRouter } from '@tarojs/taro'

export default function CompareCoursesPage() {
  const { pupilId = '', courseId = '', other = '' } = useRouter().params
  return <CourseComparison pupilId={pupilId} one={courseId} other={other} />
}
