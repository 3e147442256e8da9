// Has WeChat asked at once for every refund of a school that it refused before.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { hastenReturns } from '../collections/bills'
import { findRefusedReturns, readCollectingSchool } from './find-payment-days'

export const resendReturns = handle('billing.resendReturns', {
  locate: async ({ input }) => {
    const found = await readCollectingSchool(input.schoolId)
    return found && { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ found, now }) => {
    const billIds = await findRefusedReturns(found._id)
    await hastenReturns(billIds, now)
    return ok({ returns: billIds.length })
  },
})
