// The page on which a family compares two courses for one child.
import { CourseComparison } from '@src/features/enrollment/catalog/compare/course-comparison'
import { useAddress } from '@src/navigation/app-address'

export default function CompareCoursesPage() {
  const { pupilId = '', courseId = '', other = '' } = useAddress()
  return <CourseComparison pupilId={pupilId} one={courseId} other={other} />
}
