// The connect page; an invitation's link opens it with the code.
import { ConnectView } from '@src/features/identity/joining/connect-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function ConnectPage() {
  const { code = '', kind, back } = useAddress()
  return (
    <Screen title="登录" back>
      <ConnectView code={code} kind={kind === 'class' || kind === 'person' ? kind : null} back={back} />
    </Screen>
  )
}
