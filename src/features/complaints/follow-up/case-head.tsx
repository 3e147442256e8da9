// The head of a case: state, level, the last symbols of its code, and the way out.
import { View } from '@tarojs/components'
import { LeaveAtOnce } from '../guide/step-head'
import { LAST } from '../receipts/differing-places'
import { LevelTag } from '../receipts/level-tag'
import type { OpenedCase } from './open-case'
import { STATE_WORDS } from './state-words'

export function CaseHead({ opened, receipt }: { readonly opened: OpenedCase; readonly receipt: string }) {
  return (
    <View className="line-between">
      <View>
        <View className="line">
          <View className="type-title">{STATE_WORDS[opened.state]}</View>
          <LevelTag level={opened.level} quiet />
        </View>
        <View className="type-note ink-3">{`回执码末 5 位 ${receipt.slice(-LAST)}`}</View>
      </View>
      <LeaveAtOnce />
    </View>
  )
}
