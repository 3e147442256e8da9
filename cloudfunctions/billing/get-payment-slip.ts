// Owns showing the slip of a recorded payment to the school's finance: an address for two minutes, and a line in the audit.
import type { Bill } from '@domain/billing/bill-record'
import { fail, ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { addressesOf } from '../runtime/stored-file'
import { locateBill } from './locate-bill'

export const getPaymentSlip = handle('billing.getPaymentSlip', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input, found }) => {
    const slip = slipOf(found.bill, input.paymentNo)
    if (slip === null) return fail({ code: 'NO_SLIP' })
    const [url = null] = await addressesOf([slip])
    return url === null ? fail({ code: 'EVIDENCE_GONE' }) : ok({ url })
  },
})

function slipOf({ money }: Bill, paymentNo: string): string | null {
  const paid = money.find((entry) => entry.type === 'PAID' && entry.paymentNo === paymentNo)
  return paid?.type === 'PAID' ? paid.evidence : null
}
