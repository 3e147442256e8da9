// Finds which lines of a statement are recorded already, and whether their payments still stand.
import { type RecordedLine, standingOf } from '@domain/billing/bank-statements/recorded-line'
import type { Bill } from '@domain/billing/bills/bill-record'
import { bills } from '../collections/bills'
import { readRecordedLines } from '../collections/statement-lines'

export interface LineStanding {
  readonly line: RecordedLine
  readonly standing: ReturnType<typeof standingOf>
}

/** Two round trips; one where none is recorded. */
export async function findLineStandings(
  lineIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, LineStanding>> {
  const lines = await readRecordedLines(lineIds)
  if (lines.length === 0) return new Map()
  const billIds = [...new Set(lines.map(({ billId }) => billId))]
  const told = await bills.aggregate<Pick<Bill, '_id' | 'money'>>([
    { $match: { _id: { $in: billIds } } },
    { $project: { money: 1 } },
  ])
  const money = new Map(told.map((bill) => [bill._id, bill.money]))
  return new Map(lines.map((line) => [line._id, { line, standing: standingOf(line, money.get(line.billId), now) }]))
}
