// Owns the page of what is kept about a child and its family.
import { FamilyView } from '@src/features/identity/family-view'
import { MyDataView } from '@src/features/privacy/my-data-view'
import { Screen } from '@src/ui/screen'

export default function MyDataPage() {
  return (
    <Screen title="我的信息" back>
      <FamilyView withLeavers>{({ pupilId }) => <MyDataView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
