// The parents' home page: today.
import { FamilyHome } from '@src/features/enrollment/home/family-home'
import { useStartElsewhere } from '@src/features/identity/sides/current-side'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Screen } from '@src/ui/layout/screen'

export default function HomePage() {
  if (!useStartElsewhere()) return <FamilyHome />
  return (
    <Screen title="放学后" tab="home">
      <Skeleton />
    </Screen>
  )
}
