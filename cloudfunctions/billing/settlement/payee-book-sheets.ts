// Lays out the settlement workbook. Its Chinese texts live here: it is read outside the app.

import type { PayeeAccount } from '@domain/billing/settlement/payee-account'
import { feeOf, type PayeeBook, type PayeeCheck } from '@domain/billing/settlement/payee-book'
import type { Funding } from '@domain/billing/settlement/payee-record'
import { type Cells, headerCells, type WrittenSheet, yuanCell } from '../../runtime/workbooks/workbook-cells'

export const PAYEE_BOOK = {
  sheets: { payees: '应付', payouts: '发放', checks: '核对' },
  payees: [
    '类别',
    '姓名或单位',
    '已签课时',
    '未签课时',
    '每课时（元）',
    '课酬（元）',
    '耗材（元）',
    '应付（元）',
    '已付（元）',
    '未付（元）',
  ],
  payouts: ['日期', '姓名或单位', '资金来源', '金额（元）', '说明'],
  checks: ['核对', '一边（元）', '另一边（元）', '相差（元）'],
} as const

const KINDS = { TEACHER: '老师', PROVIDER: '供课机构' } as const
const FUNDING_WORDS: Readonly<Record<Funding, string>> = {
  FEES: '家长缴费',
  GOVERNMENT: '财政',
  SUBSIDY: '小规模学校补助',
}
const CHECKS: Readonly<Record<PayeeCheck['check'], string>> = {
  DUE: '应付 = 课酬 + 耗材',
  LEFT: '未付 = 应付 − 已付',
  PAID: '应付表的已付 = 发放表的合计',
}
const SUM = '合计'

export function payeeBookSheets(book: PayeeBook): WrittenSheet[] {
  return [payeeSheet(book), payoutSheet(book), checkSheet(book)]
}

function payeeSheet({ payees }: PayeeBook): WrittenSheet {
  const sum = (of: (account: PayeeAccount) => number) => payees.reduce((total, one) => total + of(one), 0)
  const counted = [sum(({ lessons }) => lessons), sum(({ unsigned }) => unsigned)]
  const fees = [feeOf, ...AMOUNTS].map((of) => yuanCell(sum(of)))
  return sheetOf('payees', [...payees.map(payeeCells), [SUM, null, ...counted, null, ...fees]])
}

const AMOUNTS: readonly ((account: PayeeAccount) => number)[] = [
  ({ materialsFen }) => materialsFen,
  ({ dueFen }) => dueFen,
  ({ paidFen }) => paidFen,
  ({ toPayFen }) => toPayFen,
]

function payeeCells(account: PayeeAccount): Cells {
  const { payee, lessons, unsigned, pricePerLesson } = account
  const price = pricePerLesson === null ? '没有合同' : yuanCell(pricePerLesson)
  return [
    KINDS[payee.kind],
    payee.name,
    lessons,
    unsigned,
    price,
    ...[feeOf, ...AMOUNTS].map((of) => yuanCell(of(account))),
  ]
}

function payoutSheet({ payouts }: PayeeBook): WrittenSheet {
  const rows = payouts.map(({ on, payeeName, funding, amountFen, isTakenBack }): Cells => {
    return [on, payeeName, FUNDING_WORDS[funding], yuanCell(amountFen), isTakenBack ? '冲销' : null]
  })
  const total = payouts.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return sheetOf('payouts', [...rows, [SUM, null, null, yuanCell(total), null]])
}

function checkSheet({ checks }: PayeeBook): WrittenSheet {
  const rows = checks.map(({ check, oneFen, otherFen }): Cells => {
    return [CHECKS[check], yuanCell(oneFen), yuanCell(otherFen), yuanCell(oneFen - otherFen)]
  })
  return sheetOf('checks', rows)
}

function sheetOf(key: keyof typeof PAYEE_BOOK.sheets, rows: readonly Cells[]): WrittenSheet {
  const titles = PAYEE_BOOK[key]
  return {
    sheet: PAYEE_BOOK.sheets[key],
    data: [headerCells(titles), ...rows],
    columns: titles.map((_, index) => ({ width: key === 'checks' && index === 0 ? 30 : 15 })),
    stickyRowsCount: 1,
  }
}
