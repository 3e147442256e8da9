// The page on which a subject's teacher enters levels of a class and writes to its families.
import { ClassGrowthView } from '@src/features/homework/growth/class-growth-view'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function ClassGrowthPage() {
  const { homeroomId = '' } = useRouter().params
  return (
    <Screen title="等级和寄语" back>
      <ClassGrowthView homeroomId={homeroomId} />
    </Screen>
  )
}
