// The page on which a class's teachers propose good work and see what families said.
import { ClassShowcaseView } from '@src/features/homework/showcase/class-showcase'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function ClassShowcasePage() {
  const { homeroomId = '' } = useRouter().params
  return (
    <Screen title="好作业" back>
      <ClassShowcaseView homeroomId={homeroomId} />
    </Screen>
  )
}
