// One payee of the settlement; opened, it shows how the amount is made up and what can be done.
import { sayYuan } from '@src/texts/say-money'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CostSheet } from './cost-sheet'
import { sayLessonsPaid } from './funding-texts'
import { PayeeEntries } from './payee-entries'
import './payee-row.css'
import type { OfPayee } from './answers'
import { PayoutSheet } from './payout-sheet'
import { PriceSheet } from './price-sheet'

export function PayeeRow(props: OfPayee) {
  const { payee } = props
  const [open, setOpen] = useState(false)
  return (
    <View className="payee-row">
      <Tappable className="payee-head" selected={open} onTap={() => setOpen(!open)}>
        <View className="grow">
          <View className="line">
            <View className="type-body strong">{payee.name}</View>
            {payee.lacksContract ? (
              <Tag tone="warn" icon="warn">
                没有单价
              </Tag>
            ) : null}
          </View>
          <View className="type-note ink-3">{sayLessonsPaid(payee)}</View>
        </View>
        <View className="payee-amount">{sayYuan(payee.toPayFen)}</View>
        <Icon name={open ? 'minus' : 'chevron-down'} size={18} />
      </Tappable>
      {open ? <Opened {...props} /> : null}
    </View>
  )
}

type Doing = 'PRICE' | 'COST' | 'PAYOUT' | null

function Opened(props: OfPayee) {
  const { payee, answer } = props
  const [doing, setDoing] = useState<Doing>(null)
  const done = () => setDoing(null)
  return (
    <View className="payee-opened">
      <PayeeEntries {...props} />
      {answer.mayChange ? (
        <View className="payee-ways">
          <ActionButton
            text={payee.contract ? '改单价' : '写单价'}
            kind="soft"
            size="small"
            onTap={() => setDoing('PRICE')}
          />
          <ActionButton text="加支出" kind="soft" size="small" onTap={() => setDoing('COST')} />
          {payee.toPayFen > 0 ? (
            <ActionButton text="登记发放" kind="soft" size="small" icon="yuan" onTap={() => setDoing('PAYOUT')} />
          ) : null}
        </View>
      ) : null}
      {doing === 'PRICE' ? <PriceSheet {...props} onClose={done} /> : null}
      {doing === 'COST' ? <CostSheet {...props} onClose={done} /> : null}
      {doing === 'PAYOUT' ? <PayoutSheet {...props} onClose={done} /> : null}
    </View>
  )
}
