// The list of bills: pupil, homeroom and state; a tap opens one.

import { sayStanding, tagOf } from '@src/features/billing/bills/bill-texts'
import { goTo } from '@src/navigation/app-routes'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { BillsPage } from './answers'

interface FinanceBillRowsProps {
  readonly page: Pick<BillsPage, 'bills' | 'unbilled'>
  readonly filtered: boolean
}

export function FinanceBillRows({ page: { bills, unbilled }, filtered }: FinanceBillRowsProps) {
  const drawn = useTwoStepList(bills)
  if (unbilled.length > 0) return <Unbilled pupils={unbilled} />
  if (bills.length === 0) {
    return filtered ? (
      <PlainState drawing="kite" title="没有这样的账单" hint="换一种看法，或者看全部。" />
    ) : (
      <PlainState drawing="bag" title="还没有账单" hint="选课结束以后，在这里给报了课的学生出账单。" />
    )
  }
  return (
    <Card kind="list">
      {drawn.map((bill) => (
        <Row key={bill.billId} bill={bill} />
      ))}
    </Card>
  )
}

function Unbilled({ pupils }: { readonly pupils: BillsPage['unbilled'] }) {
  const drawn = useTwoStepList(pupils)
  return (
    <Card kind="list">
      {drawn.map(({ billId, pupilName, homeroomName }) => (
        <ListRow key={billId} title={pupilName} note={homeroomName} end={<Tag tone="info">没出账单</Tag>} />
      ))}
    </Card>
  )
}

function Row({ bill }: { readonly bill: BillsPage['bills'][number] }) {
  const { word, tone, icon } = tagOf(bill)
  return (
    <ListRow
      title={bill.pupilName === '' ? '信息已删除的学生' : bill.pupilName}
      note={
        <View className="line">
          {bill.homeroomName}
          <Tag tone={tone} icon={icon}>
            {word}
          </Tag>
        </View>
      }
      end={<Money fen={sayStanding(bill).fen} />}
      onTap={() => goTo('financeBill', { billId: bill.billId })}
    />
  )
}
