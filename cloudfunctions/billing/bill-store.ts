// Owns the collection of bills: issued once, then only added to, each change decided on the revision that was read.
import type { Bill } from '@domain/billing/bill-record'
import { collection } from '../runtime/database'
import { untilSettled } from '../runtime/retry'

const bills = collection<Bill>('bills')

/** What may be added to a bill; everything else stands as it was issued. */
export type BillChange = Partial<Pick<Bill, 'events' | 'money' | 'remindedAt'>>

/** False when the bill was issued already: repeating is safe. */
export function insertBill(bill: Bill): Promise<boolean> {
  return bills.insert(bill)
}

export async function readBill(billId: string): Promise<Bill | null> {
  const [bill] = await bills.find({ _id: billId }, { limit: 1 })
  return bill ?? null
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
  let current = known ?? (await readBill(billId))
  return untilSettled(async () => {
    if (current === null) return { bill: null }
    const changed = change(current)
    if (changed === null) return { bill: current }
    const { rev } = current
    const written = await bills.updateAndReturn({ _id: billId, rev }, { $set: { ...changed, rev: rev + 1 } })
    if (written !== null) return { bill: written }
    current = await readBill(billId)
    return null
  }).then(({ bill }) => bill)
}
