// The links to all finance pages of a school, in the order of a term.

import { standardTexts } from '@src/features/billing/policy/standard-texts'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { StuckReturnsOf } from '../billing/payments/stuck-returns'

export function FinanceLinks({ schoolId }: { readonly schoolId: string }) {
  return (
    <View className="stack">
      <StuckReturnsOf schoolId={schoolId} />
      <Card kind="list">
        <ListRow
          start={<Tile sign="账" tone="primary" />}
          title="账单和收缴"
          note="出账单、登记缴费和退费、提醒"
          onTap={() => goTo('financeBills')}
        />
        <ListRow
          start={<Tile sign="课" tone="primary" />}
          title="上课登记"
          note="上了、停了、谁代的课，签字确认"
          onTap={() => goTo('lessons')}
        />
        <ListRow
          start={<Tile sign="酬" tone="primary" />}
          title="课酬和支出"
          note="课时单价、耗材、发放，每笔写明资金来源"
          onTap={() => goTo('settlement')}
        />
        <ListRow
          start={<Tile sign="对" tone="primary" />}
          title="微信对账"
          note="每天收的、退的，和微信的账单对"
          onTap={() => goTo('reconciliation')}
        />
        <ListRow
          start={<Tile sign="结" tone="primary" />}
          title="学期结账"
          note="对平收支，向家长公布"
          onTap={() => goTo('closing')}
        />
        <ListRow
          start={<Tile sign="补" tone="primary" />}
          title="小规模学校补助"
          note="乡村小规模学校向区里申报，看办到哪一步"
          onTap={() => goTo('schoolSubsidy')}
        />
        <ListRow
          start={<Tile sign="标" tone="plain" />}
          title={standardTexts.wayHere}
          note="每个数字出自哪份文件，家长也看得到"
          onTap={() => goTo('standard', { schoolId })}
        />
      </Card>
    </View>
  )
}
