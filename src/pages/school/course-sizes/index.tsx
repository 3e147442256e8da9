// The page of how full courses are: too small or too full, and what becomes of them.
import { CourseSizesPhone } from '@src/features/enrollment/course-changes/course-sizes-phone'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () =>
        import('@src/features/enrollment/course-changes/course-sizes-desk').then(
          ({ CourseSizesDesk }) => CourseSizesDesk,
        )
    : null

export default function SchoolCourseSizesPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="开班人数" back>
              <CourseSizesPhone schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
