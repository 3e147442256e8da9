// What finance still has to do of before: reversals to confirm, and terms that are not settled.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { PastMoneyList } from '@src/features/billing/open-money/past-money-list'
import { TermFigures } from '@src/features/billing/open-money/term-figures'
import { AskedReversalsOf } from '@src/features/billing/reversals/asked-reversals'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'

type PastTerm = ActionOutput<'billing.financeHome'>['pastTerms'][number]

interface OpenOnFinanceProps {
  readonly schoolId: string
  /** Bills are finance's own. */
  readonly mayBill: boolean
}

/** Draws nothing of what waits where nothing waits and every past term is settled and closed. */
export function OpenOnFinance({ schoolId, mayBill }: OpenOnFinanceProps) {
  const { value } = useAction('billing.financeHome', { schoolId })
  if (!value) return null
  return (
    <>
      {value.reversalsAsked > 0 ? <AskedReversalsOf schoolId={schoolId} /> : null}
      {mayBill && value.thisTerm ? <TermFigures term={value.thisTerm} /> : null}
      <PastTerms terms={value.pastTerms} />
      {mayBill && value.pastTerms.length > 0 ? <PastMoneyList schoolId={schoolId} /> : null}
    </>
  )
}

function PastTerms({ terms }: { readonly terms: readonly PastTerm[] }) {
  if (terms.length === 0) return null
  return (
    <Card kind="list" title="以前的学期还没办完" aside={`${terms.length} 个学期`}>
      {terms.flatMap((term) => [
        <Owed key={`${term.planId} owed`} term={term} />,
        <Back key={`${term.planId} back`} term={term} />,
        <Open key={`${term.planId} open`} term={term} />,
      ])}
    </Card>
  )
}

function Owed({ term: { planId, name, unpaid, toPayFen } }: { readonly term: PastTerm }) {
  if (unpaid === 0) return null
  return (
    <ListRow
      start={<Tile sign="缴" tone="accent" />}
      title={`${unpaid} 户没缴清`}
      note={name}
      end={<Money fen={toPayFen} />}
      onTap={() => goTo('financeBills', { planId, filter: 'UNPAID' })}
    />
  )
}

function Back({ term: { planId, name, returning, toReturnFen } }: { readonly term: PastTerm }) {
  if (returning === 0) return null
  return (
    <ListRow
      start={<Tile sign="退" tone="warn" />}
      title={`${returning} 户要退费`}
      note={name}
      end={<Money fen={toReturnFen} />}
      onTap={() => goTo('financeBills', { planId, filter: 'RETURNING' })}
    />
  )
}

function Open({ term: { planId, name, isClosed } }: { readonly term: PastTerm }) {
  if (isClosed) return null
  return (
    <ListRow
      start={<Tile sign="结" tone="primary" />}
      title="还没结账"
      note={name}
      onTap={() => goTo('closing', { planId })}
    />
  )
}
