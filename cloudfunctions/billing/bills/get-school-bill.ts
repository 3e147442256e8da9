// Shows one bill to the school's finance staff.
import type { Bill } from '@domain/billing/bills/bill-record'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { billHead, consumablesOf, materialReturnsOf, paymentsOf, returnsOf, schoolChanges, sumsNow } from './bill-view'
import { withPendingEvents } from './bill-with-pending-events'
import { locateBill } from './locate-bill'

export const getSchoolBill = handle('billing.getSchoolBill', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ found, caller, now, today }) => {
    const { plan, pupil } = found
    const bill = withPendingEvents<Bill>(found.bill, found.factsOn(today))
    const named = { pupilId: bill.pupilId, pupilName: pupil?.name ?? '', homeroomName: pupil?.homeroomName ?? '' }
    return ok({
      now,
      today,
      termName: plan.term.name,
      bill: { ...billHead(bill, sumsNow(bill)), ...named },
      lines: bill.lines.map(({ lineId, title, plannedDates, chargedFen, payableFen }) => ({
        lineId,
        title,
        lessons: plannedDates.length,
        chargedFen,
        payableFen,
      })),
      consumables: consumablesOf(bill),
      changes: schoolChanges(bill),
      materialReturns: materialReturnsOf(bill),
      payments: paymentsOf(bill),
      returns: returnsOf(bill),
      asked: found.asked.map(({ _id: reversalId, number, askedBy }) => ({
        reversalId,
        number,
        mayDecide: askedBy !== caller.personId,
      })),
    })
  },
})
