// The page of the data kept about a child and its family.
import { FamilyView } from '@src/features/identity/families/family-view'
import { MyDataView } from '@src/features/privacy/my-data/my-data-view'
import { Screen } from '@src/ui/layout/screen'

export default function MyDataPage() {
  return (
    <Screen title="我的信息" back>
      <FamilyView withLeavers>{({ pupilId }) => <MyDataView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
