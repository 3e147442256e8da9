// Refunds that WeChat could not make, each linking to its bill, where it is recorded once paid.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { stuckTexts } from '@src/features/billing/payments/stuck-texts'
import { goTo } from '@src/navigation/app-routes'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'

type Stuck = ActionOutput<'billing.getReconciliation'>['stuck']

export function StuckReturns({ stuck }: { readonly stuck: Stuck }) {
  if (stuck.length === 0) return null
  return (
    <>
      <Card kind="list" title={stuckTexts.list} aside={`${stuck.length} 笔`}>
        {stuck.map(({ billId, refundNo, pupilName, amountFen, on }) => (
          <ListRow
            key={refundNo}
            title={pupilName}
            note={stuckTexts.note(on)}
            end={<Money fen={amountFen} />}
            onTap={() => goTo('financeBill', { billId })}
          />
        ))}
      </Card>
      <Notice tone="warn">{stuckTexts.what}</Notice>
    </>
  )
}

/** For pages that fetch nothing else. Draws nothing if no refund is stuck or the caller is not a finance clerk. */
export function StuckReturnsOf({ schoolId }: { readonly schoolId: string }) {
  const { value } = useAction('billing.getReconciliation', { schoolId, before: null })
  return value ? <StuckReturns stuck={value.stuck} /> : null
}
