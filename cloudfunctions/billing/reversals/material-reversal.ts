// The opposite of material recorded as come back: what it is, and what it charges again.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { standingReturns } from '@domain/billing/bills/consumable-returns'
import type { ConsumableReturned, ConsumableReturnReversed } from '@domain/billing/bills/issued-bill'
import type { ConfirmedReversal } from '@domain/billing/reversals/reversal-record'
import { type Fen, sumFen } from '@domain/values/fen'
import { fail, ok, type Result } from '@domain/values/result'
import { dateAt, type SchoolDate } from '@domain/values/school-date'

/** None where the return does not stand. */
export function materialReversal(
  { events }: Pick<Bill, 'events'>,
  { reversal, confirmedBy, now }: ConfirmedReversal,
): readonly ConsumableReturnReversed[] {
  const { _id: id, number, reason, askedBy: recordedBy } = reversal
  return returnsOf(events, number).map((returned) =>
    opposite(returned, { id, on: dateAt(now), recordedBy, confirmedBy, reason }),
  )
}

/** What the family is charged again. */
export function materialAmount(bill: Bill, returnId: string): Result<Fen, { readonly code: 'NO_SUCH_ENTRY' }> {
  const [returned] = returnsOf(bill.events, returnId)
  if (returned === undefined) return fail({ code: 'NO_SUCH_ENTRY' })
  const { on } = returned
  const untold = opposite(returned, { id: 'untold', on, recordedBy: '', confirmedBy: null, reason: 'TWICE' })
  const charged = accountOf(bill, [untold]).adjusted.adjustments.filter(({ eventId }) => eventId === untold.id)
  return ok(sumFen(charged.map(({ amountFen }) => amountFen)))
}

function returnsOf(events: Bill['events'], returnId: string): readonly ConsumableReturned[] {
  return standingReturns(events).filter(({ id }) => id === returnId)
}

interface Answer extends Pick<ConsumableReturnReversed, 'id' | 'recordedBy' | 'confirmedBy' | 'reason'> {
  readonly on: SchoolDate
}

function opposite(
  { id: returnId, courseId, name, pieces }: ConsumableReturned,
  { id, on, recordedBy, confirmedBy, reason }: Answer,
): ConsumableReturnReversed {
  const type = 'CONSUMABLE_RETURN_REVERSED'
  return { id, type, returnId, courseId, name, pieces, on, recordedBy, confirmedBy, reason }
}
