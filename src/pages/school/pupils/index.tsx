// The page of a school's pupils and classes: a table at a desk, a list of classes on a phone.
import { SchoolPupilsView } from '@src/features/identity/pupils/school-pupils-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/identity/pupils/pupils-desk').then(({ PupilsDesk }) => PupilsDesk)
    : null

export default function SchoolPupilsPage() {
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="学生和班级" back>
              <SchoolPupilsView schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
