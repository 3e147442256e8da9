// The page of a person's notices.

import { InboxView } from '@src/features/notices/inbox/inbox-view'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'

export default function InboxPage() {
  return (
    <Screen title="通知" back>
      <View className="stack">
        <InboxView />
        <Card kind="list">
          <ListRow title="通知设置" note="微信提醒，不打扰的时间" onTap={() => goTo('noticeSettings')} />
        </Card>
      </View>
    </Screen>
  )
}
