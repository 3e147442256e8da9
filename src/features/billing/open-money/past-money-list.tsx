// What past terms still owe and are owed, each alone, on the first page at a phone.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MoneyStepSheet } from './money-step-sheet'
import './past-money.css'
import {
  amountOf,
  type PastRow,
  pastName,
  sayClass,
  sayStanding,
  saySums,
  sayWhat,
  pastTexts as texts,
  toneOf,
} from './past-money-texts'

const PAGE = 8

/** Draws nothing where every past term is settled. */
export function PastMoneyList({ schoolId }: { readonly schoolId: string }) {
  const { value } = useAction('billing.listPastMoney', { schoolId })
  const [shown, setShown] = useState(PAGE)
  const [noting, setNoting] = useState<PastRow | null>(null)
  if (!value || value.rows.length === 0) return null
  const { rows, today } = value
  return (
    <Card kind="list" title={texts.title} aside={saySums(rows)}>
      {rows.slice(0, shown).map((row) => (
        <PastMoneyRow key={row.billId} row={row} today={today} onNote={() => setNoting(row)} />
      ))}
      {rows.length > shown ? (
        <ActionButton text={`再看 ${rows.length - shown} 户`} kind="quiet" onTap={() => setShown(shown + PAGE)} />
      ) : null}
      {noting ? <MoneyStepSheet row={noting} today={today} onClose={() => setNoting(null)} /> : null}
    </Card>
  )
}

interface PastMoneyRowProps {
  readonly row: PastRow
  readonly today: string
  readonly onNote: () => void
}

/** The row leads to the bill, where money is moved; the button beside it writes down a step. */
function PastMoneyRow({ row, today, onNote }: PastMoneyRowProps) {
  return (
    <View className="past-money">
      <ListRow
        title={`${pastName(row)}，${sayClass(row)}`}
        note={`${sayWhat(row)}，${row.termName}`}
        end={<Money fen={amountOf(row)} />}
        onTap={() => goTo('financeBill', { billId: row.billId })}
      />
      <View className="past-money-step">
        <Tag tone={toneOf(row, today)}>{sayStanding(row)}</Tag>
        <ActionButton
          text={texts.record}
          kind="quiet"
          size="small"
          label={`${pastName(row)}，${texts.record}`}
          onTap={onNote}
        />
      </View>
    </View>
  )
}
