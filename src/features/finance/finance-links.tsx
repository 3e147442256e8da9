// The links to all finance pages of a school, in the order of a term.

import { standardTexts } from '@src/features/billing/policy/standard-texts'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { StuckReturnsOf } from '../billing/payments/stuck-returns'
import type { Staff } from '../school/use-school'
import { OpenOnFinance } from './open-on-finance'

interface FinanceLink {
  readonly sign: string
  readonly title: string
  readonly note: string
  readonly to:
    | 'financeBills'
    | 'financeStatement'
    | 'lessons'
    | 'settlement'
    | 'reconciliation'
    | 'closing'
    | 'schoolSubsidy'
}

const LINKS: readonly FinanceLink[] = [
  { sign: '账', title: '账单和收缴', note: '出账单、登记缴费和退费、提醒', to: 'financeBills' },
  { sign: '流', title: '银行流水登记', note: '网银明细对到账单，一笔一笔登记到账', to: 'financeStatement' },
  { sign: '课', title: '上课登记', note: '上了、停了、谁代的课，签字确认', to: 'lessons' },
  { sign: '酬', title: '课酬和支出', note: '课时单价、耗材、发放，每笔写明资金来源', to: 'settlement' },
  { sign: '对', title: '微信对账', note: '每天收的、退的，和微信的账单对', to: 'reconciliation' },
  { sign: '结', title: '学期结账', note: '对平收支，向家长公布', to: 'closing' },
  { sign: '补', title: '小规模学校补助', note: '乡村小规模学校向区里申报，看办到哪一步', to: 'schoolSubsidy' },
]

/** School finance alone may open these: whoever else comes here has no such door. */
const OF_FINANCE: readonly FinanceLink['to'][] = ['financeBills', 'financeStatement', 'reconciliation']

export function FinanceLinks({ staff: { school } }: { readonly staff: Staff }) {
  const { schoolId, mayBill } = school
  const links = LINKS.filter(({ to }) => mayBill || !OF_FINANCE.includes(to))
  return (
    <View className="stack">
      <StuckReturnsOf schoolId={schoolId} />
      <OpenOnFinance schoolId={schoolId} mayBill={mayBill} />
      <Card kind="list">
        {links.map(({ sign, title, note, to }) => (
          <ListRow
            key={to}
            start={<Tile sign={sign} tone="primary" />}
            title={title}
            note={note}
            onTap={() => goTo(to)}
          />
        ))}
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
