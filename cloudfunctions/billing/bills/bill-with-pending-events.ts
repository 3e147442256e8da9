// Adds events that happened but are not stored on the bill yet. Every read goes through this.
import { billEventsOf } from '@domain/billing/bills/bill-events'
import type { Bill } from '@domain/billing/bills/bill-record'
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'

export function withPendingEvents<Read extends Bill>(bill: Read, facts: BillFacts): Read {
  return { ...bill, events: [...bill.events, ...billEventsOf(bill, facts)] }
}
