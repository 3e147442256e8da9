// The end of a side's first screen: notices, large type; in a browser, changing identity.
import { goTo } from '@src/navigation/app-routes'
import { useLargeType } from '@src/ui/basics/large-type'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { SwitchRow } from '@src/ui/layout/switch-row'

export function SideFoot() {
  const large = useLargeType()
  return (
    <Card kind="list">
      <ListRow title="通知" note="和你有关的消息" onTap={() => goTo('inbox')} />
      <SwitchRow title="大字版（关怀版）" on={large.on} onChange={large.set} />
      {process.env.TARO_ENV === 'weapp' || process.env.TARO_APP_CLOUD_ENV ? null : (
        <ListRow title="换一个演示身份" note="只在演示区有" onTap={() => goTo('identity')} />
      )}
    </Card>
  )
}
