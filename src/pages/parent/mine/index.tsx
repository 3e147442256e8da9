// The parents' 我的 page.
import { MineView } from '@src/features/identity/mine/mine-view'
import { Screen } from '@src/ui/layout/screen'

export default function MinePage() {
  return (
    <Screen title="我的" tab="mine">
      <MineView />
    </Screen>
  )
}
