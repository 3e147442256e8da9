// The last five symbols once more, as copied: without the code nobody finds the report again.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { CoveredReceiptCode } from '@src/ui/codes/receipt-code'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { StepFoot } from '../guide/step-foot'
import { StepHead } from '../guide/step-head'
import { LevelTag } from './level-tag'
import './receipt.css'
import { differingPlaces, LAST } from './differing-places'

interface ReceiptRecheckProps {
  readonly receipt: string
  readonly level: ReportLevel
  readonly onShow: () => void
  readonly onDone: () => void
}

export function ReceiptRecheck({ receipt, level, onShow, onDone }: ReceiptRecheckProps) {
  const [typed, setTyped] = useState('')
  const wrong = differingPlaces(receipt, typed)
  const isRight = typed.length === LAST && wrong.length === 0
  return (
    <Screen
      title="举报已送出"
      back
      onBack={onShow}
      footer={<StepFoot next="完成" blocked={isRight ? undefined : sayBlocked(typed, wrong)} onNext={onDone} />}
    >
      <View className="stack">
        <StepHead step="送到了，还差一步" title="照你抄下的，输最后 5 位" />
        <View className="type-sub ink-2">没有回执码，谁也找不回，我们也不能。</View>
        <Card>
          <View className="line-between">
            <View className="type-sub ink-2">回执码，20 位</View>
            <LevelTag level={level} />
          </View>
          <View className="gap-top">
            <CoveredReceiptCode />
          </View>
          <Tappable className="receipt-again" onTap={onShow}>
            <Icon name="eye-off" size={18} />
            <View className="type-sub strong">再看一遍回执码</View>
          </Tappable>
        </Card>
        <Card className={wrong.length > 0 ? 'receipt-differs' : ''} title="最后 5 位">
          <ReceiptCodeField length={LAST} value={typed} onChange={setTyped} label="回执码最后几位" wrong={wrong} />
          {wrong.length > 0 ? <Differs wrong={wrong} /> : null}
        </Card>
        <Card title="以后怎么用它">
          <View className="type-sub ink-2">
            打开「查进度」，输 20 位。我们不会给你发通知，发就得知道你是谁。过 3 个工作日来看看。
          </View>
        </Card>
      </View>
    </Screen>
  )
}

function sayBlocked(typed: string, wrong: readonly number[]): string {
  return wrong.length > 0 ? '对上了就完成' : `还差 ${LAST - typed.length} 位`
}

/** The place alone, never what would be right. */
function Differs({ wrong }: { readonly wrong: readonly number[] }) {
  return (
    <View className="receipt-fault" {...spoken({ role: 'status', live: 'polite' })}>
      <Icon name="over-limit" size={20} />
      <View className="grow">
        <View className="type-body strong">和回执码对不上</View>
        <View className="type-note ink-2">
          {`第 ${wrong.map((place) => place + 1).join('、')} 位不一样。看一眼你抄的纸；纸上错了，就再看一遍回执码。`}
        </View>
      </View>
    </View>
  )
}
