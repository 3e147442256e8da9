// What a reporter can still do: ask once to look again, give a name, clear this device.
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import { canBecome } from '@domain/complaints/guide/report-level'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { forgetAllPhotos } from '../photos/photo-address'
import { GiveName } from './give-name'
import { LookAgain } from './look-again'
import type { OpenedCase } from './open-case'
import type { FollowedCase } from './use-case'

interface CaseWaysProps {
  readonly opened: OpenedCase
  readonly write: FollowedCase['write']
  readonly onClose: () => void
}

export function CaseWays({ opened, write, onClose }: CaseWaysProps) {
  const [asking, setAsking] = useState<'again' | 'name' | null>(null)
  const { state, hasLookedAgain, level } = opened
  const mayLookAgain = CONCLUDED_STATES.includes(state) && !hasLookedAgain
  const stop = () => setAsking(null)
  return (
    <View className="stack">
      {mayLookAgain ? (
        <Card>
          <View className="line-between">
            <View className="grow">
              <View className="type-sub strong">不满意，可以要求再查一次</View>
              <View className="type-note ink-3">只有一次</View>
            </View>
            <ActionButton text="再查一次" kind="plain" size="small" onTap={() => setAsking('again')} />
          </View>
        </Card>
      ) : null}
      {hasLookedAgain ? <View className="type-note ink-3">已经要求过再查一次。还不满意，可打 12345。</View> : null}
      <Card kind="list">
        {canBecome(level, 'NAMED') ? (
          <ListRow
            title="转为实名"
            note="姓名电话加密送出，经办人能找你核实。以后不能撤回"
            onTap={() => setAsking('name')}
          />
        ) : null}
        <ListRow
          title="清掉这台手机上的痕迹"
          note="回执码、照片、剪贴板。浏览记录和微信的使用记录我们删不了"
          onTap={() => void clearTraces(onClose)}
        />
      </Card>
      <LookAgain open={asking === 'again'} write={write} onClose={stop} />
      <GiveName open={asking === 'name'} write={write} onClose={stop} />
    </View>
  )
}

async function clearTraces(onClose: () => void): Promise<void> {
  forgetAllPhotos()
  // A blank: WeChat takes nothing empty.
  await Taro.setClipboardData({ data: ' ' }).catch(() => undefined)
  onClose()
}
