// Previews what goes back to the families of chosen bills, and which of it a person hands over.
import { openReturns } from '@domain/billing/open-money/returning'
import { fen } from '@domain/values/fen'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readBillsWithChild } from '../collections/bills'

export const previewReturns = handle('billing.previewReturns', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId, billIds }, today }) => {
    const found = await readBillsWithChild(schoolId, billIds)
    return ok({
      today,
      returns: found.flatMap(({ _id: billId, money, sums, pupils: [pupil] }) =>
        openReturns(money, fen(sums.toReturnFen)).map((one) => ({
          billId,
          pupilName: pupil?.name ?? '',
          homeroomName: pupil?.homeroomName ?? '',
          ...one,
        })),
      ),
    })
  },
})
