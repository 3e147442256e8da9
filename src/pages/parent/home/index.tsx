// Owns the parents' first page: today.
import { HomeView } from '@src/features/enrollment/home-view'
import { useLargeType } from '@src/ui/large-type'
import { LargeTypeSwitch } from '@src/ui/large-type-switch'
import { Screen } from '@src/ui/screen'

export default function HomePage() {
  const large = useLargeType((state) => state.on)
  return (
    <Screen title="放学后" tab="home" {...(large ? { start: <LargeTypeSwitch /> } : { action: <LargeTypeSwitch /> })}>
      <HomeView />
    </Screen>
  )
}
