// A fen changed in a row or in a sum of the finance workbook is noticed.

import { exampleBill } from '@domain/billing/bills/example-bill'
import { paid } from '@domain/billing/bills/example-money'
import { billBookOf } from '@domain/billing/documents/bill-book'
import type { Cell, Sheet } from '@domain/workbooks/workbook-cell'
import { BILL_BOOK, billBookSheets } from '@functions/billing/documents/bill-book-sheets'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { writeWorkbook } from '@functions/runtime/workbooks/write-workbook'
import { workbookAmounts } from './workbook-amounts'

const HEAD = {
  title: '账单',
  schoolName: '青禾小学',
  termName: '第一学期',
  preparer: '周敏',
  madeAt: '2026-09-09 16:05',
  voucherOf: () => null,
}

async function workbook(): Promise<readonly Sheet[]> {
  const bill = { ...exampleBill(), money: [paid('p1', 21_599)] }
  const book = billBookOf([
    { bill, child: null },
    { bill: exampleBill(), child: null },
  ])
  return (await readWorkbook(await writeWorkbook(billBookSheets(book, HEAD)))) ?? []
}

/** With another amount asked in the row at this place. */
async function withAsked(place: number, yuan: number): Promise<readonly Sheet[]> {
  const column = BILL_BOOK.bills.indexOf('应缴（元）')
  const changed = (row: readonly Cell[], at: number) =>
    at === place ? row.map((cell, index) => (index === column ? yuan : cell)) : row
  return (await workbook()).map((sheet) =>
    sheet.name === BILL_BOOK.sheets.bills ? { ...sheet, rows: sheet.rows.map(changed) } : sheet,
  )
}

const AMOUNTS = { kept: 43_200, paid: 21_599, returned: 0, toPay: 21_601, toReturn: 0, moneyIn: 21_599, moneyOut: 0 }

test('rows add up to the sums', async () => {
  expect(workbookAmounts(await workbook())).toEqual({ rows: AMOUNTS, sums: AMOUNTS })
})

test('a fen less in a row, a fen more in a sum', async () => {
  expect(workbookAmounts(await withAsked(3, 215.99))).toEqual({ rows: { ...AMOUNTS, kept: 43_199 }, sums: AMOUNTS })
  expect(workbookAmounts(await withAsked(5, 432.01))).toEqual({ rows: AMOUNTS, sums: { ...AMOUNTS, kept: 43_201 } })
})

test('a workbook without its sheets holds nothing', () => {
  const none = { kept: 0, paid: 0, returned: 0, toPay: 0, toReturn: 0, moneyIn: 0, moneyOut: 0 }
  expect(workbookAmounts([])).toEqual({ rows: none, sums: none })
})
