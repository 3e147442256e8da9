// How a payee's amount is made up: lessons × price by document, consumables, payouts by source.
import { FUNDING_TEXTS } from '@src/texts/funding-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { OfPayee, Struck } from './answers'
import { StrikeSheet } from './strike-sheet'

export function PayeeEntries(props: OfPayee) {
  const { payee, answer } = props
  const [striking, setStriking] = useState<Struck | null>(null)
  const { contract, lessons, costs, payouts } = payee
  const mayStrike = (isOff: boolean) => answer.mayChange && !isOff
  return (
    <View>
      {contract ? (
        <Entry
          name={`课时 ${lessons} 节 × ${sayYuan(contract.pricePerLesson)}`}
          note={`依据：${contract.document}${contract.changes > 0 ? '，改过' : ''}`}
          fen={lessons * contract.pricePerLesson}
        />
      ) : null}
      {costs.map((cost) => (
        <Entry key={cost.costId} name={`耗材：${cost.what}`} fen={cost.amountFen} isOff={cost.isStruck}>
          {mayStrike(cost.isStruck) ? <Strike text="划掉" of={cost.what} onTap={() => setStriking({ cost })} /> : null}
        </Entry>
      ))}
      {payouts.map((payout) => (
        <Entry
          key={payout.key}
          name={`${sayDate(payout.on)}发放`}
          note={FUNDING_TEXTS[payout.funding]}
          fen={-payout.amountFen}
          isOff={payout.isTakenBack}
        >
          {mayStrike(payout.isTakenBack) ? (
            <Strike text="冲销" of={`${sayDate(payout.on)}的发放`} onTap={() => setStriking({ payout })} />
          ) : null}
        </Entry>
      ))}
      {striking ? <StrikeSheet {...props} struck={striking} onClose={() => setStriking(null)} /> : null}
    </View>
  )
}

interface EntryProps {
  readonly name: string
  readonly note?: string
  readonly fen: number
  readonly isOff?: boolean
  /** More was paid than came in. */
  readonly isMissing?: boolean
  readonly children?: ReactNode
}

export function Entry({ name, note, fen, isOff = false, isMissing = false, children }: EntryProps) {
  return (
    <View className="payee-entry">
      <View className="grow">
        <View className={isOff ? 'type-sub payee-entry-off' : 'type-sub'}>{name}</View>
        {note === undefined ? null : <View className="type-note ink-3">{note}</View>}
      </View>
      {children}
      <View className={classOf(isOff, isMissing)}>{sayYuan(fen)}</View>
    </View>
  )
}

function classOf(isOff: boolean, isMissing: boolean): string {
  if (isOff) return 'payee-amount payee-entry-off'
  return isMissing ? 'payee-amount payee-entry-missing' : 'payee-amount'
}

export function Strike({
  text,
  of,
  onTap,
}: {
  readonly text: string
  readonly of: string
  readonly onTap: () => void
}) {
  return <ActionButton text={text} label={`${text}${of}`} kind="quiet" size="small" onTap={onTap} />
}
