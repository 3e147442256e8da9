// The page of one item of a child's homework, whole.
import { OwnItemView } from '@src/features/homework/kept/own-item-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function OwnItemPage() {
  const { pupilId = '', date = '', itemId = '' } = useAddress()
  return (
    <Screen title="这一项作业" back>
      <OwnItemView pupilId={pupilId} date={date} itemId={itemId} />
    </Screen>
  )
}
