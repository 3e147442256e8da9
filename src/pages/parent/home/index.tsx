// Owns the parents' first page: today.
import { HomeView } from '@src/features/enrollment/home-view'
import { useStartElsewhere } from '@src/features/identity/current-side'
import { useLargeType } from '@src/ui/large-type'
import { LargeTypeSwitch } from '@src/ui/large-type-switch'
import { Screen } from '@src/ui/screen'
import { Skeleton } from '@src/ui/skeleton'

export default function HomePage() {
  const elsewhere = useStartElsewhere()
  const large = useLargeType((state) => state.on)
  return (
    <Screen title={large ? '今天' : '放学后'} tab="home" action={large ? null : <LargeTypeSwitch />}>
      {elsewhere ? <Skeleton /> : <HomeView />}
    </Screen>
  )
}
