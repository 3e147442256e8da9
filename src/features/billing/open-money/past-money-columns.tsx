// The columns of the table of past terms' debts and refunds.
import type { DeskChip, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import {
  amountOf,
  isDebt,
  type PastRow,
  pastName,
  sayClass,
  sayStanding,
  saySums,
  sayWhat,
  toneOf,
} from './past-money-texts'

/** Today decides whether a promise is late. */
export type ShownPastRow = PastRow & { readonly today: string }

export const PAST_COLUMNS: readonly DeskColumn<ShownPastRow>[] = [
  { id: 'pupil', title: '孩子', width: 96, value: pastName },
  { id: 'class', title: '那时的班', width: 132, value: sayClass },
  { id: 'what', title: '什么事', value: sayWhat, totalCell: (rows) => saySums(rows) },
  { id: 'term', title: '学期', width: 120, hidden: true, value: ({ termName }) => termName },
  { id: 'amount', title: '金额', kind: 'yuan', width: 96, value: amountOf },
  {
    id: 'step',
    title: '到哪一步',
    width: 168,
    value: sayStanding,
    cell: (row) => <Tag tone={toneOf(row, row.today)}>{sayStanding(row)}</Tag>,
    totalCell: () => '两边不相抵',
  },
]

export const PAST_CHIPS: readonly DeskChip<ShownPastRow>[] = [
  { id: 'DEBT', text: '欠的', matches: isDebt },
  { id: 'RETURN', text: '要退的', matches: ({ toReturnFen }) => toReturnFen > 0 },
  { id: 'UNTOUCHED', text: '还没有联系', matches: ({ steps, isAsked }) => steps.length === 0 && !isAsked },
]
