// Columns, quick choices and classes of a school's table of bills; waivers are not shown.
import { yuanText } from '@domain/values/yuan-text'
import type { DeskChip, DeskChoice, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import type { BillsPage } from './answers'
import { tagOf } from './bill-texts'

export type BillRow = BillsPage['bills'][number]

export const sum = (of: (bill: BillRow) => number) => (rows: readonly BillRow[]) =>
  rows.reduce((total, bill) => total + of(bill), 0)

export const billName = ({ pupilName }: BillRow) => (pupilName === '' ? '信息已删除的学生' : pupilName)

/** 陶艺等 2 门 */
export function sayTitles(titles: readonly string[]): string {
  const [first = ''] = titles
  return titles.length > 1 ? `${first}等 ${titles.length} 项` : first
}

export const BILL_COLUMNS: readonly DeskColumn<BillRow>[] = [
  { id: 'pupil', title: '孩子', width: 84, value: billName },
  { id: 'class', title: '班级', width: 84, value: ({ homeroomName }) => homeroomName },
  { id: 'titles', title: '收的项目', value: ({ titles }) => sayTitles(titles) },
  {
    id: 'kept',
    title: '应缴',
    kind: 'yuan',
    width: 96,
    value: ({ keptFen }) => keptFen,
    total: sum(({ keptFen }) => keptFen),
  },
  {
    id: 'paid',
    title: '已缴',
    kind: 'yuan',
    width: 96,
    value: ({ paidFen }) => paidFen,
    total: sum(({ paidFen }) => paidFen),
  },
  {
    id: 'returned',
    title: '已退',
    kind: 'yuan',
    width: 84,
    hidden: true,
    value: ({ returnedFen }) => returnedFen,
    total: sum(({ returnedFen }) => returnedFen),
  },
  {
    id: 'toReturn',
    title: '待退',
    kind: 'yuan',
    width: 84,
    hidden: true,
    value: ({ toReturnFen }) => toReturnFen,
    total: sum(({ toReturnFen }) => toReturnFen),
  },
  { id: 'issued', title: '出账日', width: 104, hidden: true, value: ({ issuedOn }) => issuedOn },
  { id: 'due', title: '缴到', width: 104, hidden: true, value: ({ dueOn }) => dueOn },
  {
    id: 'state',
    title: '状态',
    width: 132,
    value: (bill) => sayState(bill),
    cell: (bill) => <StateTag bill={bill} />,
    totalCell: (rows) => `没缴 ${yuanText(sum(({ toPayFen }) => toPayFen)(rows))}`,
  },
]

export const BILL_CHIPS: readonly DeskChip<BillRow>[] = [
  { id: 'UNPAID', text: '没缴完', matches: ({ state }) => state === 'UNPAID' },
  { id: 'RETURNING', text: '待退', matches: ({ state }) => state === 'RETURNING' },
  { id: 'SETTLED', text: '缴清', matches: ({ state }) => state === 'SETTLED' },
]

export const BILL_CHOICES: readonly DeskChoice<BillRow>[] = [
  { id: 'class', text: '班级', values: ({ homeroomName }) => [homeroomName].filter(Boolean) },
  { id: 'title', text: '收的项目', values: ({ titles }) => [...new Set(titles)] },
]

function sayState(bill: BillRow): string {
  const { word } = tagOf(bill)
  return bill.state === 'RETURNING' ? `${word} ${yuanText(bill.toReturnFen)}` : word
}

function StateTag({ bill }: { readonly bill: BillRow }) {
  const { tone, icon } = tagOf(bill)
  return (
    <Tag tone={tone} icon={icon}>
      {sayState(bill)}
    </Tag>
  )
}
