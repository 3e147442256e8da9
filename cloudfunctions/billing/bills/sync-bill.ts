// Stores on a bill the events it does not know yet, and promises back everything it owes.

import type { Bill } from '@domain/billing/bills/bill-record'
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { BillEvent } from '@domain/billing/bills/issued-bill'
import type { MoneyEntry } from '@domain/billing/bills/money-ledger'
import { withEntry } from '@domain/billing/bills/money-ledger'
import { withPromises } from '@domain/billing/payments/promise-returns'
import { dateAt } from '@domain/values/school-date'
import { type BillChange, changeBill } from './bill-store'
import { type FollowedBill, findFollowedBill } from './bill-with-facts-store'
import { followedTo } from './bill-with-pending-events'

/** Told by whoever calls, on top of what the bill is compared with. */
export interface Told {
  readonly events?: readonly BillEvent[]
  readonly entries?: readonly MoneyEntry[]
}

/** The bill as it stands afterwards; null: there is none. Repeating changes nothing. */
export async function syncBill(
  billId: string,
  now: number,
  told: (bill: Bill) => Told = () => ({}),
): Promise<Bill | null> {
  const found = await findFollowedBill(billId)
  return found && syncFollowed(found, now, told)
}

export function syncFollowed(
  { bill, factsOn }: Pick<FollowedBill, 'bill' | 'factsOn'>,
  now: number,
  told: (bill: Bill) => Told = () => ({}),
): Promise<Bill | null> {
  const facts = factsOn(dateAt(now))
  return changeBill(bill._id, (current) => changeOf(current, facts, { ...told(followedTo(current, facts)), now }), bill)
}

function changeOf(
  bill: Bill,
  facts: BillFacts,
  { events = [], entries = [], now }: Told & { readonly now: number },
): BillChange | null {
  const followed = followedTo(bill, facts)
  const known = new Set(followed.events.map(({ id }) => id))
  const after: Bill = {
    ...followed,
    events: [...followed.events, ...events.filter(({ id }) => !known.has(id))],
    money: entries.reduce<readonly MoneyEntry[]>(withEntry, bill.money),
  }
  const money = withPromises(after, now)
  const isSame = after.events.length === bill.events.length && money.length === bill.money.length
  return isSame ? null : { events: after.events, money }
}
