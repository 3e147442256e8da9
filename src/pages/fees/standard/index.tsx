// The page of a fee policy for families and schools.

import { standardTexts } from '@src/features/billing/policy/standard-texts'
import { StandardView } from '@src/features/billing/policy/standard-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function StandardPage() {
  const { packId = '', schoolId } = useAddress()
  return (
    <Screen title={standardTexts.title} back>
      <StandardView of={schoolId === undefined ? { packId } : { schoolId }} />
    </Screen>
  )
}
