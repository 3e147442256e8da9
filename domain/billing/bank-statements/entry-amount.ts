// Says of one row of a statement how much it moved and which way.
import { type Cell, plainText } from '../../workbooks/workbook-cell'
import { statementAmount } from './statement-amount'
import type { StatementColumns } from './statement-columns'
import type { EntryWay } from './statement-entry'

const INCOME = /^(?:贷|贷方|收|收入|入|入账|来账|转入|存入|C|CR|CREDIT)$/i
const OUTGO = /^(?:借|借方|支|支出|付|出|出账|往账|转出|支取|D|DR|DEBIT)$/i

export interface EntryAmount {
  readonly way: EntryWay
  readonly amountFen: number
}

/** Null: the row moves nothing. BOTH_WAYS: it comes in and goes out, and nobody can say which counts. */
export function entryAmount(
  cells: readonly Cell[],
  { credit, debit, amount, direction }: StatementColumns,
): EntryAmount | 'BAD_AMOUNT' | 'BOTH_WAYS' | null {
  const [income, outgo] = [firstAmount(cells, credit), firstAmount(cells, debit)]
  if (income === 'BAD' || outgo === 'BAD') return 'BAD_AMOUNT'
  if (income !== 0 && outgo !== 0) return 'BOTH_WAYS'
  if (income !== 0) return { way: income > 0 ? 'IN' : 'IN_RED', amountFen: Math.abs(income) }
  if (outgo !== 0) return { way: outgo > 0 ? 'OUT' : 'OUT_RED', amountFen: Math.abs(outgo) }
  const moved = credit.length > 0 ? 0 : firstAmount(cells, amount)
  if (moved === 'BAD') return 'BAD_AMOUNT'
  if (moved === 0) return null
  return { way: wayOf(moved, directionOf(cells, direction)), amountFen: Math.abs(moved) }
}

/** Where a bank has two columns for it (booked and traded), the one with something in it. */
function firstAmount(cells: readonly Cell[], columns: readonly number[]): number | 'BAD' {
  for (const column of columns) {
    const amount = statementAmount(cells[column])
    if (amount === 'BAD') return 'BAD'
    if (amount !== 'EMPTY' && amount !== 0) return amount
  }
  return 0
}

function directionOf(cells: readonly Cell[], columns: readonly number[]): 'IN' | 'OUT' | null {
  const words = columns.map((column) => plainText(cells[column]))
  if (words.some((word) => INCOME.test(word))) return 'IN'
  return words.some((word) => OUTGO.test(word)) ? 'OUT' : null
}

/** A minus beside 借 says the same thing twice; beside 贷 it takes back. */
function wayOf(moved: number, direction: 'IN' | 'OUT' | null): EntryWay {
  if (direction === 'IN') return moved > 0 ? 'IN' : 'IN_RED'
  if (direction === 'OUT') return 'OUT'
  return moved > 0 ? 'IN' : 'OUT'
}
