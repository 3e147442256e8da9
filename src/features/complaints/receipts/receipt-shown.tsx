// The receipt code, made on this device and shown once: to copy by hand, large if need be.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { spoken } from '@src/ui/basics/spoken'
import { ReceiptCode } from '@src/ui/codes/receipt-code'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { StepFoot } from '../guide/step-foot'
import { LeaveAtOnce } from '../guide/step-head'
import { LevelTag } from './level-tag'
import './receipt.css'

export interface StillLeft {
  /** Who has it now, in words. */
  readonly sentTo: string
  readonly photosLeft: number
  /** Nobody knows whether the report arrived: the code is good if it did. */
  readonly isUnsure: boolean
  readonly onAgain: () => void
}

interface ReceiptShownProps {
  readonly receipt: string
  readonly level: ReportLevel
  readonly left: StillLeft
  readonly onNext: () => void
}

export function ReceiptShown({ receipt, level, left, onNext }: ReceiptShownProps) {
  const [large, setLarge] = useState(false)
  const title = left.isUnsure ? '先记下，再送一次' : left.sentTo
  return (
    <Screen
      title={left.isUnsure ? '回执码' : '举报已送出'}
      footer={<StepFoot next="抄好了，输最后 5 位" onNext={onNext} />}
    >
      <View className="stack">
        <View className="receipt-leave">
          <LeaveAtOnce />
        </View>
        <View className="receipt-head">
          {large ? null : <View className="drawing drawing-seal" {...spoken({ hidden: true })} />}
          <View className="type-title">{title}</View>
          <View className="type-sub ink-2">先记下回执码，关掉就看不到了</View>
        </View>
        <Left left={left} />
        <Card>
          <View className="line-between">
            <View className="type-sub ink-2">回执码，20 位</View>
            <LevelTag level={level} />
          </View>
          <View className="gap-top">
            <ReceiptCode code={receipt} large={large} />
          </View>
          <View className="receipt-ways">
            <ActionButton text="复制" kind="plain" icon="copy" onTap={() => void copy(receipt)} />
            <ActionButton
              text={large ? '缩小' : '放大抄写'}
              kind="plain"
              icon="text-size"
              onTap={() => setLarge(!large)}
            />
          </View>
          <View className="type-note ink-3 gap-top">不含 I、L、O、U：看着像 O 的是零，看着像 I 的是一。</View>
          <View className="type-note ink-3">最好抄在纸上。别截图，相册会自动同步到云上；复制的别的应用也读得到。</View>
        </Card>
      </View>
    </Screen>
  )
}

function Left({ left: { photosLeft, isUnsure, onAgain } }: { readonly left: StillLeft }) {
  if (photosLeft === 0 && !isUnsure) return null
  const words = isUnsure ? '还不知道到没到。到了，这个码才有用。' : `字到了，照片还差 ${photosLeft} 张。`
  return (
    <Notice tone="warn" end={<ActionButton text="再送" kind="plain" size="small" onTap={onAgain} />}>
      {words}
    </Notice>
  )
}

async function copy(receipt: string): Promise<void> {
  await Taro.setClipboardData({ data: receipt }).catch(() => undefined)
}
