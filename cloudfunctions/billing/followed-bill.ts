// Owns a bill with what happened and is not stored on it yet: what every reader sees.
import { billEventsOf } from '@domain/billing/bill-events'
import type { BillFacts } from '@domain/billing/bill-facts'
import type { Bill } from '@domain/billing/bill-record'

export function followedTo<Read extends Bill>(bill: Read, facts: BillFacts): Read {
  return { ...bill, events: [...bill.events, ...billEventsOf(bill, facts)] }
}
