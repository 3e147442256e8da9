// The page where the district adds or edits a school.
import { SchoolForm } from '@src/features/identity/schools/school-form'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function DistrictSchoolPage() {
  const { schoolId = null } = useRouter().params
  return (
    <Screen title={schoolId === null ? '添加学校' : '学校'} back>
      <SchoolForm schoolId={schoolId} />
    </Screen>
  )
}
