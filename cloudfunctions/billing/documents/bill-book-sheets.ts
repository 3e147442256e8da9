// Lays out the bill workbook: bills, money, courses, and a sheet showing that they agree.
// Its Chinese texts live here, not in src: the file is read outside the app. It is passed on to others, so it never
// says why an amount is what it is, nor what one child pays for one course.

import {
  type BillBook,
  type BillRow,
  type BookCheck,
  differenceOf,
  type MoneyRow,
} from '@domain/billing/documents/bill-book'
import type { PaymentChannel } from '@domain/billing/ledger/money-ledger'
import type { Fen } from '@domain/values/fen'
import { type BookHead, framedSheet } from '../../runtime/workbooks/framed-sheet'
import { type Cells, headerCells, sumCell, type WrittenSheet, yuanCell } from '../../runtime/workbooks/workbook-cells'

/** Read again by `npm run reconcile`. */
export const BILL_BOOK = {
  sheets: { bills: '账单', money: '收退款', courses: '课程', checks: '核对' },
  bills: [
    '序号',
    '班级',
    '学号',
    '姓名',
    '课程',
    '缴费期限',
    '服务费（元）',
    '代购耗材（元）',
    '应缴（元）',
    '已收（元）',
    '已退（元）',
    '待缴（元）',
    '待退（元）',
  ],
  money: [
    '序号',
    '收据号',
    '班级',
    '学号',
    '姓名',
    '交款人',
    '类别',
    '方式',
    '单号',
    '日期',
    '收（元）',
    '退（元）',
    '退款途中（元）',
  ],
  courses: ['序号', '课程', '人数', '服务费（元）'],
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
  COURSES: '账单的服务费 = 课程的合计',
}
const GONE = '信息已删除'

export interface BookedBy extends BookHead {
  /** The number of a payment's receipt. */
  readonly voucherOf: (row: MoneyRow) => string | null
}

export function billBookSheets(book: BillBook, head: BookedBy): WrittenSheet[] {
  return [billSheet(book, head), moneySheet(book, head), courseSheet(book, head), checkSheet(book)]
}

function billSheet({ bills, sums }: BillBook, head: BookHead): WrittenSheet {
  const amounts = [sums.serviceFen, sums.consumablesFen, sums.keptFen, sums.paidFen, sums.returnedFen]
  return framedSheet(head, {
    sheet: BILL_BOOK.sheets.bills,
    titles: BILL_BOOK.bills,
    rows: bills.map((row, index) => [index + 1, ...billCells(row)]),
    sums: [null, null, null, null, null, null, ...amounts, sums.toPayFen, sums.toReturnFen],
    widths: [7, 12, 15, 12, 26],
  })
}

function billCells(row: BillRow): Cells {
  const amounts = [row.serviceFen, row.consumablesFen, row.keptFen, row.paidFen, row.returnedFen]
  const { courses, dueOn } = row
  return [...childCells(row), courses.join('、'), dueOn, ...[...amounts, row.toPayFen, row.toReturnFen].map(yuanCell)]
}

function childCells({ child }: Pick<BillRow, 'child'>): Cells {
  return child === null ? [null, null, GONE] : [child.homeroomName, child.studentNumber, child.name]
}

function moneySheet({ money }: BillBook, head: BookedBy): WrittenSheet {
  const moved = (movement: MoneyRow['movement']) =>
    money.reduce((sum, row) => sum + (row.movement === movement ? row.amountFen : 0), 0) as Fen
  return framedSheet(head, {
    sheet: BILL_BOOK.sheets.money,
    titles: BILL_BOOK.money,
    rows: money.map((row, index) => [index + 1, head.voucherOf(row), ...moneyCells(row)]),
    sums: [...Array.from({ length: 10 }, () => null), moved('IN'), moved('OUT'), moved('ON_ITS_WAY')],
    widths: [7, 15, 12, 15, 12, 12],
  })
}

function moneyCells(row: MoneyRow): Cells {
  const { child, payer, movement, channel, number, on, amountFen } = row
  const amountIf = (wanted: MoneyRow['movement']) => (movement === wanted ? yuanCell(amountFen) : null)
  return [
    ...childCells(row),
    ...[payer ?? (child && `${child.name}家长`), MOVEMENTS[movement], CHANNELS[channel], number, on],
    ...[amountIf('IN'), amountIf('OUT'), amountIf('ON_ITS_WAY')],
  ]
}

/** Sums of a course: what one child pays for it would tell, beside its classmates', who is relieved. */
function courseSheet({ courses, sums }: BillBook, head: BookHead): WrittenSheet {
  return framedSheet(head, {
    sheet: BILL_BOOK.sheets.courses,
    titles: BILL_BOOK.courses,
    rows: courses.map(({ title, bills, keptFen }, index) => [index + 1, title, bills, yuanCell(keptFen)]),
    sums: [null, null, null, sums.serviceFen],
    widths: [7, 26],
  })
}

function checkSheet({ checks }: BillBook): WrittenSheet {
  const rows = checks.map(({ check, oneFen, otherFen }): Cells => {
    return [CHECKS[check], yuanCell(oneFen), yuanCell(otherFen), yuanCell(oneFen - otherFen)]
  })
  const difference = [{ value: BILL_BOOK.difference, fontWeight: 'bold' as const }, null, null]
  return {
    sheet: BILL_BOOK.sheets.checks,
    data: [headerCells(BILL_BOOK.checks), ...rows, [...difference, sumCell(differenceOf(checks))]],
    columns: BILL_BOOK.checks.map((_, index) => ({ width: index === 0 ? 36 : 15 })),
    stickyRowsCount: 1,
  }
}
