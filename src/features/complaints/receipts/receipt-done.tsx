// The end of a report: when to come back, and a way out that asks nothing of the cloud.
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { leaveAtOnce } from '../guide/leave-at-once'

export function ReceiptDone() {
  return (
    <Screen title="办好了">
      <View className="stack">
        <PlainState
          drawing="seal"
          title="对上了，收好那张纸"
          hint="字、照片和回执码都不在这台手机上了。过 3 个工作日，打开「查进度」来看看。"
        >
          <ButtonColumn>
            <ActionButton text="离开" onTap={leaveAtOnce} />
          </ButtonColumn>
        </PlainState>
        <Card title="离开以后">
          <View className="type-sub ink-2">
            别马上回来看孩子的课：一打开，就会用你的微信取数据，时间和这份举报挨得太近。也别跟人说你举报过。
          </View>
        </Card>
      </View>
    </Screen>
  )
}
