// Owns the parents' first page: today.
import { HomeView } from '@src/features/enrollment/home-view'
import { useStartElsewhere } from '@src/features/identity/current-side'
import { Screen } from '@src/ui/screen'
import { Skeleton } from '@src/ui/skeleton'

export default function HomePage() {
  if (!useStartElsewhere()) return <HomeView />
  return (
    <Screen title="放学后" tab="home">
      <Skeleton />
    </Screen>
  )
}
