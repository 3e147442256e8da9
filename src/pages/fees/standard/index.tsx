// Owns the page of a fee policy for families and schools.
import { useAddress } from '@src/app-address'
import { StandardView } from '@src/features/billing/standard-view'
import { standardTexts } from '@src/texts/standard-texts'
import { Screen } from '@src/ui/screen'

export default function StandardPage() {
  const { packId = '', schoolId } = useAddress()
  return (
    <Screen title={standardTexts.title} back>
      <StandardView of={schoolId === undefined ? { packId } : { schoolId }} />
    </Screen>
  )
}
