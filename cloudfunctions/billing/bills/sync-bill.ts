// Stores on a bill the events it does not know yet, and promises back everything it owes.

import type { Bill } from '@domain/billing/bills/bill-record'
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { BillEvent } from '@domain/billing/bills/issued-bill'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { MoneyEntry } from '@domain/billing/ledger/money-ledger'
import { withEntry } from '@domain/billing/ledger/money-ledger'
import { withPromises } from '@domain/billing/payments/promise-returns'
import { dateAt } from '@domain/values/school-date'
import { type BillChange, changeBill } from '../collections/bills'
import { withPendingEvents } from './bill-with-pending-events'
import type { BillWithFacts } from './find-bill-with-facts'

/** Additions by whoever calls, on top of what the bill is compared with. */
export interface Additions {
  readonly events?: readonly BillEvent[]
  readonly entries?: readonly MoneyEntry[]
}

/** The bill as it stands afterwards; null: there is none. Repeating changes nothing. */
export function syncBill(
  { bill, factsOn }: Pick<BillWithFacts, 'bill' | 'factsOn'>,
  now: number,
  additions: (bill: Bill) => Additions = () => ({}),
): Promise<StoredBill | null> {
  const facts = factsOn(dateAt(now))
  return changeBill(
    bill._id,
    (current) => changeOf(current, facts, { ...additions(withPendingEvents(current, facts)), now }),
    bill,
  )
}

function changeOf(
  bill: Bill,
  facts: BillFacts,
  { events = [], entries = [], now }: Additions & { readonly now: number },
): BillChange | null {
  const whole = withPendingEvents(bill, facts)
  const known = new Set(whole.events.map(({ id }) => id))
  const after: Bill = {
    ...whole,
    events: [...whole.events, ...events.filter(({ id }) => !known.has(id))],
    money: entries.reduce<readonly MoneyEntry[]>(withEntry, bill.money),
  }
  const money = withPromises(after, now)
  const isSame = after.events.length === bill.events.length && money.length === bill.money.length
  return isSame ? null : { events: after.events, money }
}
