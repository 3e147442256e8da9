// The page of the school acting for a family: one child's, or all words that wait.
import { BehalfList } from '@src/features/enrollment/on-behalf/behalf-list'
import { BehalfView } from '@src/features/enrollment/on-behalf/behalf-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function ForFamilyPage() {
  const { forPupil } = useAddress()
  return (
    <Screen title="替家长办" back>
      {forPupil === undefined ? <BehalfList /> : <BehalfView pupilId={forPupil} />}
    </Screen>
  )
}
