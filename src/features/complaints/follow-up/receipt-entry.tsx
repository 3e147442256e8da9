// Asks for the receipt code; what cannot be right is said here, before anything is sent.
import { findSlips } from '@domain/complaints/receipts/find-slips'
import { type Receipt, readReceipt } from '@domain/complaints/receipts/receipt'
import { RECEIPT_LENGTH } from '@domain/complaints/receipts/receipt-symbols'
import { spoken } from '@src/ui/basics/spoken'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { StepFoot } from '../guide/step-foot'
import { StepHead } from '../guide/step-head'
import { CASE_FAULT_TEXTS } from './follow-texts'
import type { CaseFault } from './use-case'

interface ReceiptEntryProps {
  readonly fault: CaseFault | null
  readonly opening: boolean
  readonly onOpen: (receipt: Receipt) => void
}

export function ReceiptEntry({ fault, opening, onOpen }: ReceiptEntryProps) {
  const [typed, setTyped] = useState('')
  const read = readReceipt(typed)
  const isMistyped = !read.ok && read.fault === 'CHECK'
  const slips = isMistyped ? findSlips(typed) : []
  const left = RECEIPT_LENGTH - typed.length
  return (
    <Screen
      title="查进度"
      back
      footer={
        <StepFoot
          next="看进度"
          busy={opening ? '正在查' : false}
          blocked={left > 0 ? `还差 ${left} 位` : isMistyped ? '先改对这个码' : undefined}
          onNext={() => (read.ok ? onOpen(read.receipt) : undefined)}
        />
      }
    >
      <View className="stack">
        <StepHead step="凭回执码查" title="照你抄下的，输 20 位" />
        <Card>
          <ReceiptCodeField length={20} value={typed} onChange={setTyped} label="回执码" wrong={slips} />
        </Card>
        {isMistyped ? <Mistyped slips={slips} /> : null}
        {fault === null || isMistyped ? null : <Notice tone="danger">{CASE_FAULT_TEXTS[fault]}</Notice>}
        <Card title="没有回执码">
          <View className="type-sub ink-2">
            谁也找不回，我们也不能：我们不知道哪件是你的。可以再举报一次，写上「以前举报过」。
          </View>
        </Card>
        <View className="type-note ink-3">大小写、空格、横线都行；O 当零，I 和 L 当一。只在这台手机上核对。</View>
      </View>
    </Screen>
  )
}

/** Where people err most: look-alikes and neighbors that changed places. */
function Mistyped({ slips }: { readonly slips: readonly number[] }) {
  const places = slips.map((place) => place + 1).join('、')
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      <Notice tone="danger">
        <View className="strong">这个码不对，有一位抄错了，或两位换了位置</View>
        <View>{slips.length === 0 ? '照纸上一位一位再对一遍。' : `先看第 ${places} 位：这几位最容易看错。`}</View>
      </Notice>
    </View>
  )
}
