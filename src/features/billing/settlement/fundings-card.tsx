// The money there is to pay from: each source with what is left, and government funds to record.

import { FUNDING_TEXTS } from '@src/texts/funding-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OfSchool, Receipt, Settlement } from './answers'
import { Entry, Strike } from './payee-entries'
import { ReceivedSheet } from './received-sheet'
import { TakeBackSheet } from './take-back-sheet'
import './payee-row.css'

export function FundingsCard(props: OfSchool) {
  const { answer } = props
  const [adding, setAdding] = useState(false)
  const [wrong, setWrong] = useState<Receipt | null>(null)
  return (
    <Card kind="list" title="钱从哪里出" aside="还能用（元）">
      {answer.fundings.map((balance) => (
        <Entry
          key={balance.funding}
          name={FUNDING_TEXTS[balance.funding]}
          note={sayBalance(balance)}
          fen={balance.leftFen}
          isMissing={balance.leftFen < 0}
        />
      ))}
      {answer.receipts.map((receipt) => (
        <Entry
          key={receipt.key}
          name={`${sayDate(receipt.on)}到账：${receipt.document}`}
          fen={receipt.amountFen}
          isOff={receipt.isTakenBack}
        >
          {answer.mayChange && !receipt.isTakenBack ? (
            <Strike text="冲销" of={`${sayDate(receipt.on)}到账的这笔`} onTap={() => setWrong(receipt)} />
          ) : null}
        </Entry>
      ))}
      {answer.mayChange ? (
        <View className="payee-ways">
          <ActionButton text="登记政府补贴到账" kind="soft" size="small" onTap={() => setAdding(true)} />
        </View>
      ) : null}
      {adding ? <ReceivedSheet {...props} onClose={() => setAdding(false)} /> : null}
      {wrong ? <TakeBackSheet {...props} receipt={wrong} onClose={() => setWrong(null)} /> : null}
    </Card>
  )
}

/** 收到 704.50，发了 300.00 */
function sayBalance({ funding, inFen, outFen, leftFen }: Settlement['fundings'][number]): string {
  const moved = `收到 ${sayYuan(inFen)}，发了 ${sayYuan(outFen)}`
  if (leftFen < 0) return `${moved}：发的比收的多`
  return funding === 'FEES' ? `${moved}；要退给家长的已扣` : moved
}
