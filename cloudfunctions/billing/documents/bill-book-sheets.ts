// Lays out the bill workbook: bills, money, and a sheet showing that the two agree.
// Its Chinese texts live here, not in src: the file is read outside the app. It is passed on to others, so it never
// says why an amount is what it is.

import type { PaymentChannel } from '@domain/billing/bills/money-ledger'
import {
  type BillBook,
  type BillRow,
  type BookCheck,
  differenceOf,
  type MoneyRow,
} from '@domain/billing/documents/bill-book'
import type { Fen } from '@domain/values/fen'
import { type Cells, headerCells, sumCell, type WrittenSheet, yuanCell } from '../../runtime/workbooks/workbook-cells'

/** Read again by `npm run reconcile`. */
export const BILL_BOOK = {
  sheets: { bills: '账单', money: '收退款', checks: '核对' },
  bills: [
    '班级',
    '学号',
    '姓名',
    '缴费期限',
    '服务费（元）',
    '代购耗材（元）',
    '应缴（元）',
    '已收（元）',
    '已退（元）',
    '待缴（元）',
    '待退（元）',
  ],
  money: ['班级', '学号', '姓名', '类别', '方式', '单号', '日期', '收（元）', '退（元）', '退款途中（元）'],
  checks: ['核对', '一边（元）', '另一边（元）', '相差（元）'],
  sum: '合计',
  difference: '总相差',
} as const

const MOVEMENTS: Readonly<Record<MoneyRow['movement'], string>> = { IN: '收款', OUT: '退款', ON_ITS_WAY: '退款途中' }
const CHANNELS: Readonly<Record<PaymentChannel, string>> = { WECHAT: '微信支付', BANK: '银行', CASH: '现金' }
const CHECKS: Readonly<Record<BookCheck['check'], string>> = {
  ASKED: '应缴 = 已收 − 已退 + 待缴 − 待退',
  COLLECTED: '账单的已收 = 收退款的收',
  RETURNED: '账单的已退 = 收退款的退',
}
const GONE = '信息已删除'

export function billBookSheets(book: BillBook): WrittenSheet[] {
  return [billSheet(book), moneySheet(book), checkSheet(book)]
}

function billSheet({ bills, sums }: BillBook): WrittenSheet {
  const amounts = [sums.serviceFen, sums.consumablesFen, sums.keptFen, sums.paidFen, sums.returnedFen]
  const sum = [sumWord(), null, null, null, ...[...amounts, sums.toPayFen, sums.toReturnFen].map(sumCell)]
  return sheetOf('bills', [...bills.map(billCells), sum])
}

function billCells(row: BillRow): Cells {
  const amounts = [row.serviceFen, row.consumablesFen, row.keptFen, row.paidFen, row.returnedFen]
  return [...childCells(row), row.dueOn, ...[...amounts, row.toPayFen, row.toReturnFen].map(yuanCell)]
}

function childCells({ child }: Pick<BillRow, 'child'>): Cells {
  return child === null ? [null, null, GONE] : [child.homeroomName, child.studentNumber, child.name]
}

function moneySheet({ money }: BillBook): WrittenSheet {
  const moved = (movement: MoneyRow['movement']) =>
    money.reduce((sum, row) => sum + (row.movement === movement ? row.amountFen : 0), 0) as Fen
  const sums = [moved('IN'), moved('OUT'), moved('ON_ITS_WAY')].map(sumCell)
  return sheetOf('money', [...money.map(moneyCells), [sumWord(), null, null, null, null, null, null, ...sums]])
}

function moneyCells(row: MoneyRow): Cells {
  const { movement, channel, number, on, amountFen } = row
  const amountIf = (wanted: MoneyRow['movement']) => (movement === wanted ? yuanCell(amountFen) : null)
  return [
    ...childCells(row),
    ...[MOVEMENTS[movement], CHANNELS[channel], number, on],
    ...[amountIf('IN'), amountIf('OUT'), amountIf('ON_ITS_WAY')],
  ]
}

function checkSheet({ checks }: BillBook): WrittenSheet {
  const rows = checks.map(({ check, oneFen, otherFen }): Cells => {
    return [CHECKS[check], yuanCell(oneFen), yuanCell(otherFen), yuanCell(oneFen - otherFen)]
  })
  const difference = [{ value: BILL_BOOK.difference, fontWeight: 'bold' as const }, null, null]
  return sheetOf('checks', [...rows, [...difference, sumCell(differenceOf(checks))]])
}

function sumWord() {
  return { value: BILL_BOOK.sum, fontWeight: 'bold' as const }
}

function sheetOf(key: keyof typeof BILL_BOOK.sheets, rows: readonly Cells[]): WrittenSheet {
  const titles = BILL_BOOK[key]
  return {
    sheet: BILL_BOOK.sheets[key],
    data: [headerCells(titles), ...rows],
    columns: titles.map((_, index) => ({ width: key === 'checks' && index === 0 ? 36 : 15 })),
    stickyRowsCount: 1,
  }
}
