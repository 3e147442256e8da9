// The page on which a family ranks wishes for its children.
import { FamilyWishes } from '@src/features/enrollment/draws/wishes/family-wishes'
import { Screen } from '@src/ui/layout/screen'

export default function WishesPage() {
  return (
    <Screen title="志愿" back>
      <FamilyWishes />
    </Screen>
  )
}
