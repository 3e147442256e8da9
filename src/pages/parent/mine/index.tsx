// Owns the page "mine".
import { MineView } from '@src/features/identity/mine-view'
import { Screen } from '@src/ui/screen'

export default function MinePage() {
  return (
    <Screen title="我的" tab="mine">
      <MineView />
    </Screen>
  )
}
