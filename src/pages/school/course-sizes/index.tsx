// The page of how full courses are: too small or too full, and what becomes of them.
import { CourseSizesPhone } from '@src/features/enrollment/course-changes/course-sizes-phone'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () =>
        import('@src/features/enrollment/course-changes/course-sizes-desk').then(
          ({ CourseSizesDesk }) => CourseSizesDesk,
        )
    : null

export default function SchoolCourseSizesPage() {
  return (
    <OfficePage title="开班人数" loadDesk={loadDesk}>
      {(schoolId) => <CourseSizesPhone schoolId={schoolId} />}
    </OfficePage>
  )
}
