// The page for an address that leads nowhere: it leads home.
import { startOver } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'

export default function LostPage() {
  return (
    <Screen title="放学后">
      <PlainState
        drawing="kite"
        title="没有这一页"
        hint={'链接可能写错了，或者这一页换了地方。\n从首页能找到所有的功能。'}
      >
        <ActionButton text="回首页" onTap={() => startOver('home')} />
      </PlainState>
    </Screen>
  )
}
