// The connect page; an invitation's link opens it with the code.
import { ConnectView } from '@src/features/identity/joining/connect-view'
import { Screen } from '@src/ui/layout/screen'
import { useRouter } from '@tarojs/taro'

export default function ConnectPage() {
  const { code = '', kind } = useRouter().params
  return (
    <Screen title="登录" back>
      <ConnectView code={code} kind={kind === 'class' || kind === 'person' ? kind : null} />
    </Screen>
  )
}
