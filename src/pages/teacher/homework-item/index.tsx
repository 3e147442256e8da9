// The page of one item of homework.
import { HomeworkItemView } from '@src/features/homework/items/item-view'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function HomeworkItemPage() {
  const { homeroomId = '', date = '', itemId = '' } = useRouter().params
  return (
    <Screen title="作业" back>
      <HomeworkItemView place={{ homeroomId, date, itemId }} />
    </Screen>
  )
}
