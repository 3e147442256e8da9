// Takes back unused consumables: credited to the bill once, never more than was charged.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import {
  type ConsumableState,
  consumableId,
  consumablesAfter,
  returnablePieces,
} from '@domain/billing/bills/consumable-returns'
import type { ConsumableReturned } from '@domain/billing/bills/issued-bill'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { writeInBooks } from '../books/write-in-books'
import { sumsView } from './bill-view'
import { entryIdOf } from './entry-id'
import { locateBill } from './locate-bill'
import { syncBill } from './sync-bill'

export const returnConsumables = handle('billing.returnConsumables', {
  locate: ({ input }) => locateBill(input.billId),
  run: async (request) => {
    const { found, now } = request
    const event = returnEvent(request)
    if (lineOf(found.bill, event) === undefined) return fail({ code: 'NO_SUCH_MATERIAL' })
    const isTold = isRecorded(found.bill, event)
    if (found.isClosed && !isTold) return fail({ code: 'TERM_CLOSED' })
    let repeated = false
    let left = 0
    const add = () =>
      addToBill(found, now, (current) => {
        const line = lineOf(current, event)
        repeated = isRecorded(current, event)
        left = line === undefined ? 0 : returnablePieces(line)
        return event.pieces <= left ? { events: [event] } : {}
      })
    const bill = await (isTold ? add() : writeInBooks({ ...found.bill, now }, add))
    if (bill === null) return fail({ code: 'TERM_CLOSED' })
    if (!isRecorded(bill, event)) return fail({ code: 'TOO_MANY_PIECES', left })
    return ok({ repeated, refundFen: refundOf(bill, event), ...sumsView(bill) })
  },
})

async function addToBill(...[found, now, additions]: Required<Parameters<typeof syncBill>>): Promise<Bill> {
  const bill = await syncBill(found, now, additions)
  if (bill === null) throw new TypeError('a bill that was just there')
  return bill
}

function returnEvent({ input, caller, today }: Request<'billing.returnConsumables'>): ConsumableReturned {
  const { courseId, name, pieces } = input
  const id = `returned:${entryIdOf(input)}`
  return { id, type: 'CONSUMABLE_RETURNED', courseId, name, pieces, on: today, recordedBy: caller.personId ?? '' }
}

function lineOf({ consumables, events }: Bill, event: ConsumableReturned): ConsumableState | undefined {
  return consumablesAfter(consumables, events).find((line) => consumableId(line) === consumableId(event))
}

function isRecorded({ events }: Bill, { id }: ConsumableReturned): boolean {
  return events.some((entry) => entry.id === id)
}

function refundOf(bill: Bill, { id }: ConsumableReturned): number {
  const entry = accountOf(bill).adjusted.adjustments.find(({ eventId }) => eventId === id)
  return entry?.amountFen ?? 0
}
