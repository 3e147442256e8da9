// Bills of terms that are over and not settled; they stay on the first page until they are.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'

type OpenBill = ActionOutput<'enrollment.guardianHome'>['openBills'][number]

export function OpenBills({ bills }: { readonly bills: readonly OpenBill[] }) {
  if (bills.length === 0) return null
  return (
    <Card kind="list" title="以前的学期">
      {bills.map((bill) => (
        <Row key={`${bill.planId} ${bill.pupilId}`} bill={bill} />
      ))}
    </Card>
  )
}

function Row({ bill: { pupilId, pupilName, planId, termName, toPayFen, toReturnFen } }: { readonly bill: OpenBill }) {
  const owes = toPayFen > 0
  return (
    <ListRow
      start={<Tile sign={owes ? '缴' : '退'} tone={owes ? 'accent' : 'plain'} />}
      title={`${pupilName}，${owes ? '还要缴' : '学校要退给你'}`}
      note={termName}
      end={<Money fen={owes ? toPayFen : toReturnFen} />}
      onTap={() => goTo('statement', { pupilId, planId })}
    />
  )
}
