// Stores bills: issued once, then only added to, each change checked against the revision read.
import { sumsOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { type StoredBill, withSums } from '@domain/billing/bills/stored-bill'
import { untilSettled } from '../../runtime/retry'
import { bills } from '../collections/bills'

/** What may be added to a bill; everything else stands as it was issued. */
export type BillChange = Partial<Pick<Bill, 'events' | 'money' | 'remindedAt'>>

/** False when the bill was issued already: repeating is safe. */
export function insertBill(bill: Bill): Promise<boolean> {
  return bills.insert(withSums(bill))
}

/** Adds the bills that do not exist yet, some hundreds at once. */
export function insertBills(issued: readonly Bill[]): Promise<void> {
  return bills.insertMissing(issued.map(withSums))
}

export async function readBill(billId: string): Promise<StoredBill | null> {
  const [bill] = await bills.find({ _id: billId }, { limit: 1 })
  return bill ?? null
}

/** Bills with money on its way back, or owed and not promised yet. */
export function findReturning(limit: number): Promise<readonly StoredBill[]> {
  return bills.find({ 'sums.toReturnFen': { $gt: 0 } }, { limit })
}

/**
 * Adds to a bill, deciding anew whenever somebody was faster. `change` answers null where nothing is left to add.
 * Null: there is no such bill. `known`: as last read; a stale one costs another look, never a wrong write.
 */
export async function changeBill(
  billId: string,
  change: (bill: Bill) => BillChange | null,
  known?: Bill,
): Promise<Bill | null> {
  let current: Bill | null = known ?? (await readBill(billId))
  return untilSettled(async () => {
    if (current === null) return { bill: null }
    const changed = change(current)
    if (changed === null) return { bill: current }
    const { rev } = current
    const sums = sumsOf({ ...current, ...changed })
    const written = await bills.updateAndReturn({ _id: billId, rev }, { $set: { ...changed, sums, rev: rev + 1 } })
    if (written !== null) return { bill: written }
    current = await readBill(billId)
    return null
  }).then(({ bill }) => bill)
}
