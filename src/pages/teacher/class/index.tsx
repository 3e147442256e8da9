// The page of one homeroom: pupils and their families, open requests, the class code.
import { ClassView } from '@src/features/identity/homerooms/class-view'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function ClassPage() {
  const { homeroomId = '', as } = useRouter().params
  return (
    <Screen title="班级" back>
      <ClassView homeroomId={homeroomId} asSchool={as === 'school'} />
    </Screen>
  )
}
