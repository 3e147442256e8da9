// The page of a school's pupils and classes: a table at a desk, a list of classes on a phone.
import { FoundPupil } from '@src/features/identity/pupils/found-pupil'
import { SchoolPupilsView } from '@src/features/identity/pupils/school-pupils-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/identity/pupils/pupils-desk').then(({ PupilsDesk }) => PupilsDesk)
    : null

export default function SchoolPupilsPage() {
  const { pupilId } = useRouter().params
  return (
    <SchoolGate section="staff">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff, pupilId }}
          phone={
            <Screen title="学生和班级" back>
              {pupilId === undefined ? null : <FoundPupil pupilId={pupilId} />}
              <SchoolPupilsView schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
